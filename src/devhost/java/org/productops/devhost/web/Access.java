package org.productops.devhost.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/**
 * Who may enter, as the annotations of Platform 8 say it. What carries none of them is for licensed users. Nobody without a
 * licence has the products' limited access here, so that a log-in alone opens no more than none.
 */
public enum Access {
    UNRESTRICTED("UnrestrictedAccess"),
    ANONYMOUS_SITE("AnonymousSiteAccess"),
    UNLICENSED_SITE("UnlicensedSiteAccess"),
    LICENSED("LicensedOnly"),
    ADMINISTRATORS("AdminOnly"),
    SYSTEM_ADMINISTRATORS("SystemAdminOnly");

    private static final String OF_SERVLETS = "com.atlassian.annotations.security";
    private static final String OF_RESOURCES = "com.atlassian.plugins.rest.api.security.annotation";

    private final String annotation;

    Access(String annotation) {
        this.annotation = annotation;
    }

    /** What the annotation of a REST resource or of its method says, if it has one. */
    public static Optional<Access> ofResource(AnnotatedElement element) {
        return declaredOn(element, Set.of(OF_SERVLETS, OF_RESOURCES));
    }

    /** What the annotation of a servlet's class says, if it has one; those of the classes above it do not count. */
    public static Optional<Access> ofServlet(Class<?> servlet) {
        return declaredOn(servlet, Set.of(OF_SERVLETS));
    }

    private static Optional<Access> declaredOn(AnnotatedElement element, Set<String> packages) {
        List<Access> declared = Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> packages.contains(type.getPackageName()))
                .flatMap(type ->
                        Arrays.stream(values()).filter(access -> access.annotation.equals(type.getSimpleName())))
                .distinct()
                .toList();
        if (declared.size() > 1) {
            throw new PluginRefusedException(element + " has two access annotations: " + declared);
        }
        return declared.stream().findFirst();
    }

    /** Whether people get in whom the product gave no licence; such a door must be in the list of {@link OpenDoors}. */
    public boolean isOpen() {
        return ordinal() < LICENSED.ordinal();
    }

    /**
     * The HTTP status that keeps somebody out.
     *
     * @param user who asks, or null
     * @param anonymousSite whether the product lets in people who are not logged in
     * @return 401 for a log-in that is missing, 403 for a right that is missing, empty if they may enter
     */
    public Optional<Integer> refusal(HostUser user, HostUsers users, boolean anonymousSite) {
        if (this == UNRESTRICTED || this == ANONYMOUS_SITE && anonymousSite && user == null) {
            return Optional.empty();
        }
        if (user == null) {
            return Optional.of(401);
        }
        boolean allowed =
                switch (this) {
                    case UNRESTRICTED -> true;
                    case ANONYMOUS_SITE, UNLICENSED_SITE, LICENSED -> users.mayUseProduct(user.key());
                    case ADMINISTRATORS, SYSTEM_ADMINISTRATORS -> users.isAdministrator(user.key());
                };
        return allowed ? Optional.empty() : Optional.of(403);
    }
}
