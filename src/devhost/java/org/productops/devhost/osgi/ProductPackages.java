package org.productops.devhost.osgi;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Validator;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Entity;
import org.hamcrest.Matcher;
import org.junit.Test;
import org.productops.devhost.plugin.Application;
import org.slf4j.Logger;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;

/** The packages that a product exports to plugins: its API, of which the stand-ins are a part, and shared libraries. */
public final class ProductPackages {
    private static final Set<String> ONLY_JIRA =
            Set.of("com.atlassian.jira", "com.atlassian.query", "com.opensymphony");
    private static final Set<String> ONLY_CONFLUENCE = Set.of("com.atlassian.confluence", "com.atlassian.renderer");

    private ProductPackages() {}

    /** What the Atlassian SDK adds for tests that run inside the product. */
    static Set<String> ofWiredTests() {
        Set<String> packages = new TreeSet<>();
        packages.addAll(PackageList.besides(Test.class, "org.junit"));
        packages.addAll(PackageList.besides(Matcher.class, "org.hamcrest"));
        return packages;
    }

    /** Those of one product. */
    public static Set<String> of(Application application) {
        Set<String> packages = new TreeSet<>(Scanned.PACKAGES);
        Set<String> foreign = application == Application.JIRA ? ONLY_CONFLUENCE : ONLY_JIRA;
        packages.removeIf(name -> foreign.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + ".")));
        return packages;
    }

    /** The class path does not change: it is read once, when somebody asks. */
    private static final class Scanned {
        static final Set<String> PACKAGES = scan();
    }

    private static Set<String> scan() {
        Set<String> packages = new TreeSet<>();
        packages.addAll(PackageList.besides(ComponentImport.class, "com.atlassian"));
        packages.addAll(PackageList.besides(ComponentImport.class, "com.opensymphony"));
        packages.addAll(PackageList.besides(Validator.class, "com.opensymphony.workflow"));
        packages.addAll(PackageList.besides(PropertySet.class, "com.opensymphony.module.propertyset"));
        packages.addAll(PackageList.besides(Entity.class, "net.java.ao"));
        packages.addAll(PackageList.besides(PostConstruct.class, "jakarta.annotation"));
        packages.addAll(PackageList.besides(Inject.class, "jakarta.inject"));
        packages.addAll(PackageList.besides(Servlet.class, "jakarta.servlet"));
        packages.addAll(PackageList.besides(Path.class, "jakarta.ws.rs"));
        packages.addAll(PackageList.besides(Logger.class, "org.slf4j"));
        for (Class<?> spring : Set.of(Ordered.class, BeanFactory.class, ApplicationContext.class, Advisor.class)) {
            packages.addAll(PackageList.besides(spring, "org.springframework"));
        }
        return packages;
    }
}
