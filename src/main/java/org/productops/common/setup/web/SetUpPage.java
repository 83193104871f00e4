package org.productops.common.setup.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpReport;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.SetUpView;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** The page <em>Set up Product Ops</em>. Its answer to a press is the report, so reloading is harmless. */
final class SetUpPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/setup.vm", View.class);

    private final SetUpService setUp;

    SetUpPage(SetUpService setUp) {
        this.setUp = setUp;
    }

    record View(
            Frame frame,
            PageToken token,
            SetUpView view,
            Optional<SetUpReport> report,
            boolean unchanged,
            boolean noneChosen) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        SetUpReport report = setUp.setUp(chosen(request));
        return page(report.isComplete() ? 200 : 500, request, Optional.of(report));
    }

    private static Set<Long> chosen(PageRequest request) {
        try {
            return request.texts("project").stream().map(Long::valueOf).collect(Collectors.toSet());
        } catch (NumberFormatException e) {
            throw InvalidException.at("project", Message.of("productops.common.setup.unknown-project"));
        }
    }

    private PageResult page(int status, PageRequest request, Optional<SetUpReport> report) {
        SetUpView view = setUp.view();
        List<SetUpView.Choice> projects = view.projects();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        view,
                        report,
                        report.map(SetUpReport::isUnchanged).orElse(false),
                        !projects.isEmpty() && projects.stream().noneMatch(SetUpView.Choice::chosen)));
    }
}
