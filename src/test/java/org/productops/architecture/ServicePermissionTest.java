package org.productops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.architecture.ArchitectureTest.PLUGIN;
import static org.productops.architecture.ArchitectureTest.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.access.Access;
import org.productops.common.imports.ImportSubject;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.glossary.Spaces;
import org.productops.glossary.scope.ScopeService;

/** There are several doors and one lock: whatever a service offers asks who calls, be it by way of what it is given. */
class ServicePermissionTest {

    /** Who says whether the caller may: each class and its methods; all if none are named. */
    private record Lock(Class<?> type, Set<String> methods) {}

    private static final List<Lock> LOCKS = List.of(
            new Lock(Access.class, Set.of()),
            new Lock(ImportSubject.class, Set.of("requireMayImport")),
            new Lock(Issues.class, Set.of("find", "visible")),
            new Lock(ScopeService.class, Set.of("find", "scope")),
            new Lock(Spaces.class, Set.of("canView", "canAdminister")));

    static Stream<JavaMethod> doors() {
        return PLUGIN.stream()
                .filter(named("Service"))
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void asksWhoCalls(JavaMethod door) {
        assertThat(holdsAProof(door) || asks(door, new HashSet<>()))
                .as("%s checks a permission", door.getFullName())
                .isTrue();
    }

    /** An issue that the user may see is had in one way only. */
    private static boolean holdsAProof(JavaCodeUnit door) {
        return door.getParameterTypes().stream()
                .map(JavaType::getAllInvolvedRawTypes)
                .anyMatch(types -> types.stream().anyMatch(type -> type.isEquivalentTo(VisibleIssue.class)));
    }

    private static boolean asks(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && Stream.concat(
                                method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                        .anyMatch(call -> isLock(call.getTargetOwner(), call.getName())
                                || call.getTargetOwner().equals(method.getOwner())
                                        && call.getTarget().resolveMember().stream()
                                                .anyMatch(own -> asks((JavaCodeUnit) own, seen)));
    }

    private static boolean isLock(JavaClass owner, String method) {
        return owner.getSimpleName().endsWith("Access") && Place.of(owner).isCore()
                || LOCKS.stream()
                        .anyMatch(lock -> owner.isEquivalentTo(lock.type())
                                && (lock.methods().isEmpty() || lock.methods().contains(method)));
    }
}
