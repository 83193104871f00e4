package org.productops.common.setup.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpReport;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.SetUpView;
import org.productops.common.setup.StepReport;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;

/** The administration page <em>Set up Product Ops</em>. Its answer to a press is the report, so reloading is harmless. */
public final class SetUpServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = "common/setup.vm";

    private final transient SetUpService setUp;

    @Inject
    public SetUpServlet(PageSupport support, SetUpService setUp) {
        super(support, ADMINISTRATION);
        this.setUp = setUp;
    }

    @Override
    protected PageResult show(PageRequest request) {
        return PageResult.show(TEMPLATE, page(List.of(), false));
    }

    @Override
    protected PageResult submit(PageRequest request) {
        SetUpReport report = setUp.setUp(chosen(request));
        Map<String, Object> page =
                page(report.steps().stream().map(SetUpServlet::step).toList(), report.isUnchanged());
        return report.isComplete() ? PageResult.show(TEMPLATE, page) : PageResult.again(500, TEMPLATE, page);
    }

    private static Set<Long> chosen(PageRequest request) {
        try {
            return request.texts("project").stream().map(Long::valueOf).collect(Collectors.toSet());
        } catch (NumberFormatException e) {
            throw InvalidException.at("project", Message.of("productops.common.setup.unknown-project"));
        }
    }

    private Map<String, Object> page(List<Map<String, Object>> report, boolean unchanged) {
        SetUpView view = setUp.view();
        return Map.of(
                "complete",
                view.complete(),
                "unchanged",
                unchanged,
                "noneChosen",
                !view.projects().isEmpty() && view.projects().stream().noneMatch(SetUpView.Choice::chosen),
                "steps",
                view.abouts(),
                "projects",
                view.projects().stream().map(SetUpServlet::project).toList(),
                "report",
                report);
    }

    private static Map<String, Object> project(SetUpView.Choice choice) {
        return Map.of(
                "id", String.valueOf(choice.project().id()),
                "key", choice.project().key(),
                "name", choice.project().name(),
                "chosen", choice.chosen(),
                "remarks", choice.remarks());
    }

    private static Map<String, Object> step(StepReport step) {
        return Map.of(
                "about", step.about(),
                "status", step.status().name().toLowerCase(Locale.ROOT),
                "results",
                        step.results().stream()
                                .map(result -> Map.<String, Object>of(
                                        "outcome", result.outcome().name().toLowerCase(Locale.ROOT),
                                        "text", result.text()))
                                .toList(),
                "failure", step.failure().map(List::of).orElse(List.of()));
    }
}
