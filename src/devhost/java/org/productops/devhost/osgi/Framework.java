package org.productops.devhost.osgi;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginRefusedException;

/** Apache Felix, set so that a bundle sees what the product exports and nothing more. */
final class Framework implements AutoCloseable {
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final String PACKAGE = PackageNamespace.PACKAGE_NAMESPACE;

    /** The products have it for plugins whose beans other bundles make; nothing refers to its classes. */
    private static final String SPRING_BRIDGE = "com.atlassian.plugin.osgi.bridge.external";

    private static final long STOP_MILLISECONDS = 10_000;

    private final Application application;
    private final org.osgi.framework.launch.Framework felix;

    Framework(Application application, Path cache, Set<String> exportedPackages) {
        this.application = application;
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", exportedPackages));
        // Felix would otherwise guess who asks and let classes of the host through.
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.log.level", "1");
        felix = new FrameworkFactory().newFramework(settings);
        try {
            felix.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
    }

    /** The system bundle's context. */
    BundleContext context() {
        return felix.getBundleContext();
    }

    /** Installs and starts a bundle; nothing of it stays when it cannot be started. */
    Bundle start(Path jar) {
        Bundle bundle = null;
        try {
            bundle = context().installBundle(jar.toUri().toString());
            bundle.start();
            checkOptionalImports(jar, bundle);
            return bundle;
        } catch (BundleException e) {
            if (bundle != null) {
                remove(bundle);
            }
            throw new PluginRefusedException(jar.getFileName() + " cannot be started: " + reason(e), e);
        }
    }

    /**
     * An import marked optional lets a bundle start without the package, and fail later, in the hands of a user. Only
     * what the other product exports may be missing.
     */
    private void checkOptionalImports(Path jar, Bundle bundle) {
        Set<BundleRequirement> wired = bundle.adapt(BundleWiring.class).getRequiredWires(PACKAGE).stream()
                .map(BundleWire::getRequirement)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(PACKAGE)) {
            Matcher name = MISSING_PACKAGE.matcher(requirement.getDirectives().get(Constants.FILTER_DIRECTIVE));
            if (!wired.contains(requirement) && name.find()) {
                missing.add(name.group(1));
            }
        }
        missing.removeAll(ProductPackages.of(application.other()));
        missing.remove(SPRING_BRIDGE);
        if (!missing.isEmpty()) {
            remove(bundle);
            throw new PluginRefusedException(jar.getFileName() + " cannot be started: it imports "
                    + String.join(", ", missing) + " optionally, which neither product exports");
        }
    }

    /** Stops and uninstalls a bundle. */
    void remove(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("Cannot uninstall " + bundle.getSymbolicName(), e);
        }
    }

    private String reason(BundleException exception) {
        Set<String> packages = new LinkedHashSet<>();
        Matcher matcher = MISSING_PACKAGE.matcher(String.valueOf(exception.getMessage()));
        while (matcher.find()) {
            packages.add(matcher.group(1));
        }
        return packages.isEmpty()
                ? exception.getMessage()
                : "it imports " + String.join(", ", packages) + ", which " + application.displayName()
                        + " does not export";
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(STOP_MILLISECONDS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
