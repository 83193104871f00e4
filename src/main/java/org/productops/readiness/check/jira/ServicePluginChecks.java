package org.productops.readiness.check.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.productops.common.text.TextOrder;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.check.CheckSubjects.Choice;
import org.productops.readiness.check.PluginChecks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The checks that other plugins offer as OSGi services, looked up each time: what is gone is not held on to. */
@JiraComponent
public class ServicePluginChecks implements PluginChecks {

    private static final Logger LOG = LoggerFactory.getLogger(ServicePluginChecks.class);

    private final Supplier<Optional<BundleContext>> services;

    @Inject
    public ServicePluginChecks() {
        this(() -> Optional.ofNullable(FrameworkUtil.getBundle(ServicePluginChecks.class))
                .map(Bundle::getBundleContext));
    }

    ServicePluginChecks(Supplier<Optional<BundleContext>> services) {
        this.services = services;
    }

    @Override
    public List<Choice> all() {
        List<Choice> all = new ArrayList<>();
        services.get().ifPresent(context -> {
            for (ServiceReference<ReadinessCheck> reference : references(context)) {
                try {
                    use(context, reference, check -> Optional.of(new Choice(check.key(), check.name())))
                            .ifPresent(all::add);
                } catch (RuntimeException e) {
                    // It cannot be chosen; all others can.
                    LOG.warn("{} offers a check for checklists that does not say its name", reference.getBundle(), e);
                }
            }
        });
        all.sort(Comparator.comparing(Choice::name, TextOrder.OF_ALL_LANGUAGES).thenComparing(Choice::id));
        return all;
    }

    @Override
    public <T> Optional<T> ask(String key, Function<ReadinessCheck, T> question) {
        return services.get().flatMap(context -> references(context).stream()
                .map(reference -> use(
                        context,
                        reference,
                        check -> check.key().equals(key) ? Optional.of(question.apply(check)) : Optional.<T>empty()))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Collection<ServiceReference<ReadinessCheck>> references(BundleContext context) {
        try {
            return context.getServiceReferences(ReadinessCheck.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter is wrong", e);
        }
    }

    private static <T> Optional<T> use(
            BundleContext context,
            ServiceReference<ReadinessCheck> reference,
            Function<ReadinessCheck, Optional<T>> question) {
        try {
            return Optional.ofNullable(context.getService(reference)).flatMap(question);
        } catch (LinkageError e) {
            // Made with another version of the interface; no more of the product shall fail than this check.
            throw new IllegalStateException("The check of " + reference.getBundle() + " cannot be used", e);
        } finally {
            context.ungetService(reference);
        }
    }
}
