package org.productops.devhost.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.web.Access;

/**
 * Who may call a resource's method.
 *
 * @param anonymousSite whether the product lets in people who are not logged in
 * @param readOnly whether the product is in read-only mode
 */
record RestRules(HostUsers users, BooleanSupplier anonymousSite, BooleanSupplier readOnly) {

    /** What the annotations say: the method's before the class's before the default. */
    static Access access(Class<?> resource, Method method) {
        return Access.ofResource(method).or(() -> Access.ofResource(resource)).orElse(Access.LICENSED);
    }

    /** The status that keeps the caller out, if any. */
    Optional<Integer> refusal(Class<?> resource, Method method) {
        return access(resource, method)
                .refusal(RequestContext.currentUser().orElse(null), users, anonymousSite.getAsBoolean());
    }

    /** Whether method or class carry an annotation of this simple name; plugins may have their own copy of some. */
    static boolean isAnnotated(Class<?> resource, Method method, String simpleName) {
        return Stream.of(method, resource)
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals(simpleName));
    }
}
