package studio.hairline.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements the program sends to the database while it is asked to; otherwise it is not in the way. */
final class CountingSource implements BeanPostProcessor {

    private final AtomicInteger statements = new AtomicInteger();
    private volatile boolean counts;

    int statements(Runnable work) {
        int before = statements.get();
        counts = true;
        work.run();
        counts = false;
        return statements.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            statements.incrementAndGet();
        }
        try {
            return wrapped(method.invoke(target, arguments), method);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Object wrapped(@Nullable Object answer, Method method) {
        Class<?> type = method.getReturnType();
        boolean counted = type.isInterface() && (Connection.class == type || Statement.class.isAssignableFrom(type));
        return counts && answer != null && counted && method.getDeclaringClass() != Object.class
                ? counted((Class) type, answer)
                : answer;
    }
}
