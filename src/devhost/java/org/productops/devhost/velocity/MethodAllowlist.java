package org.productops.devhost.velocity;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The methods that templates may call: those of a few JDK values, those of the host's own tools, and those that plugins
 * list for their own classes.
 */
final class MethodAllowlist {
    private static final List<Class<?>> JDK_VALUES = List.of(
            String.class,
            Boolean.class,
            Character.class,
            Integer.class,
            Long.class,
            Double.class,
            BigDecimal.class,
            List.class,
            Set.class,
            Collection.class,
            Map.class,
            Map.Entry.class,
            Iterator.class);

    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private final Set<Class<?>> hostTools = ConcurrentHashMap.newKeySet();

    void allow(String entry) {
        listed.add(entry);
    }

    void forget(String entry) {
        listed.remove(entry);
    }

    void allowTool(Class<?> type) {
        hostTools.add(type);
    }

    boolean permits(Object target, Method method) {
        // As Jira 11 does: nothing behind a proxy, such as an OSGi service or a record of Active Objects.
        if (Proxy.isProxyClass(target.getClass()) || method.getDeclaringClass() == Object.class) {
            return false;
        }
        return listed.contains(entry(target.getClass(), method))
                || listed.contains(entry(method.getDeclaringClass(), method))
                || hostTools.contains(target.getClass())
                || JDK_VALUES.stream().anyMatch(type -> type.isInstance(target) && declares(type, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods())
                .filter(own -> own.getDeclaringClass() != Object.class)
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }

    /** A method as descriptors and the log write it. */
    static String entry(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getCanonicalName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }
}
