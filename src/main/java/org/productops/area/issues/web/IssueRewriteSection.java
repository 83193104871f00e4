package org.productops.area.issues.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.area.Area;
import org.productops.area.AreaSection;
import org.productops.area.issues.IssueRewriteService;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.job.JobTexts;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Says on the page of an area that issues of those that were merged into it do not have its key yet, and how far that is. */
@JiraComponent
public class IssueRewriteSection implements AreaSection {

    private static final Template<View> TEMPLATE = new Template<>("area/issues-section.vm", View.class);

    private final IssueRewriteService issues;
    private final Access access;
    private final JobTexts texts;
    private final Templates templates;

    @Inject
    public IssueRewriteSection(IssueRewriteService issues, Access access, JobTexts texts, Templates templates) {
        this.issues = issues;
        this.access = access;
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The part of the page.
     *
     * @param progress how far that is; empty if nobody is at it
     * @param page where it can be stopped and begun; empty for those who may not
     */
    record View(Message text, String progress, Optional<String> page) {}

    @Override
    public String html(Area area, UnaryOperator<String> withWayBack) {
        List<String> left = issues.left(area);
        if (left.isEmpty()) {
            return "";
        }
        return templates.render(
                TEMPLATE,
                new View(
                        Message.of("productops.issues.section", String.join(", ", left)),
                        issues.atWork()
                                .map(job -> texts.title(job) + " \u2013 " + texts.message(job))
                                .orElse(""),
                        access.isAdministrator() ? Optional.of(IssueRewriteServlet.PATH) : Optional.empty()));
    }
}
