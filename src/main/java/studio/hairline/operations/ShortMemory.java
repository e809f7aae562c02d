package studio.hairline.operations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Where facts read from the database are remembered for a moment, so that all of them can be forgotten at once. */
@Component
public class ShortMemory {

    private final List<Cache<?, ?>> caches = new CopyOnWriteArrayList<>();

    /** @return a cache whose entries are read again after that long */
    public <K, V> Cache<K, V> lasting(Duration time) {
        Cache<K, V> cache =
                Caffeine.newBuilder().expireAfterWrite(time).maximumSize(10_000).build();
        caches.add(cache);
        return cache;
    }

    public void forgetAll() {
        caches.forEach(Cache::invalidateAll);
    }
}
