package studio.hairline.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements the program sends to the database. */
final class CountingSource implements BeanPostProcessor {

    private final AtomicInteger statements = new AtomicInteger();

    int statements() {
        return statements.get();
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

    @org.jspecify.annotations.Nullable
    private Object call(Object target, Method method, Object @org.jspecify.annotations.Nullable [] arguments)
            throws Throwable {
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
    @org.jspecify.annotations.Nullable
    private Object wrapped(@org.jspecify.annotations.Nullable Object answer, Method method) {
        Class<?> type = method.getReturnType();
        boolean counts = type.isInterface() && (Connection.class == type || Statement.class.isAssignableFrom(type));
        return answer != null && counts && method.getDeclaringClass() != Object.class
                ? counted((Class) type, answer)
                : answer;
    }
}
