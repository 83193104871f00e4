package org.productops.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class may use the adapters of its own feature only. */
final class OnlyOwnAdapters extends ArchCondition<JavaClass> {

    OnlyOwnAdapters() {
        super("use no adapter of another feature");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            String feature = ArchitectureTest.feature(target);
            if (!feature.isEmpty()
                    && ArchitectureTest.isAdapter(target)
                    && !feature.equals(ArchitectureTest.feature(type))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
