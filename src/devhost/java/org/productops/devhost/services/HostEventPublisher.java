package org.productops.devhost.services;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events reach their listeners at once and on the same thread; a listener that fails does not disturb the others. */
public final class HostEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(HostEventPublisher.class);

    private record Subscription(Object listener, Method method) {}

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final AtomicLong failures = new AtomicLong();

    @Override
    public void publish(Object event) {
        for (Subscription subscription : subscriptions) {
            if (subscription.method().getParameterTypes()[0].isInstance(event)) {
                deliver(subscription, event);
            }
        }
    }

    private void deliver(Subscription subscription, Object event) {
        try {
            subscription.method().invoke(subscription.listener(), event);
        } catch (InvocationTargetException e) {
            failures.incrementAndGet();
            LOG.error("{} failed on {}", subscription.method(), event, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if the listener has no public method with the annotation and one parameter */
    @Override
    public void register(Object listener) {
        List<Subscription> found = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> subscription(listener, method))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener");
        }
        unregister(listener);
        subscriptions.addAll(found);
    }

    private static Subscription subscription(Object listener, Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException(method + " must have one parameter, the event");
        }
        method.setAccessible(true);
        return new Subscription(listener, method);
    }

    @Override
    public void unregister(Object listener) {
        subscriptions.removeIf(subscription -> subscription.listener() == listener);
    }

    /** How often a listener has failed. */
    public long failures() {
        return failures.get();
    }

    /** How many listeners' methods there are; none of a plugin's may be left when it is gone. */
    public int size() {
        return subscriptions.size();
    }
}
