package org.productops.area.rule.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.mapping.ProjectPlace;
import org.productops.area.rule.Filling;
import org.productops.area.rule.IssueTypeName;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.ProjectRuleService;
import org.productops.area.rule.ProjectRuleView;
import org.productops.area.rule.RequiredFor;
import org.productops.area.rule.SubTasks;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The projects with their rules, each with the way to its form. */
final class ProjectRulesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/rule/list.vm", View.class);

    static final String SAVED = "saved";
    static final String REMOVED = "removed";

    private static final int ROWS = 50;

    private final ProjectRuleService rules;
    private final Templates templates;
    private final String mapping;

    /** @param mapping where projects are mapped */
    ProjectRulesPage(ProjectRuleService rules, Templates templates, String mapping) {
        this.rules = rules;
        this.templates = templates;
        this.mapping = mapping;
    }

    /**
     * The page.
     *
     * @param path the page without what stands in its address
     * @param editable whether the person may change any of the rules that are shown
     * @param notice what was done just before; empty if nothing was
     */
    record View(
            Frame frame,
            String mapping,
            String path,
            String query,
            boolean ruled,
            List<Row> rows,
            boolean editable,
            String pagerHtml,
            Optional<Message> notice) {}

    /**
     * A project.
     *
     * @param says what its rule says; empty if it has none
     * @param by who said so; empty if it has none
     * @param edit where it is changed; empty for those who may not
     * @param remove where it is taken away; empty for those, and if there is none
     */
    record Row(
            long id,
            String name,
            String key,
            List<Message> says,
            Optional<Message> by,
            List<Message> notes,
            Optional<String> edit,
            Optional<String> remove,
            boolean exists) {}

    @Override
    public PageResult show(PageRequest request) {
        RuleListState asked = RuleListState.of(request);
        List<ProjectPlace> all = rules.projects(asked.query(), asked.ruled());
        Slice<ProjectPlace> slice = Slice.of(all, Paging.ofPage(asked.start(), -1, ROWS, all.size()));
        RuleListState state = new RuleListState(asked.query(), asked.ruled(), slice.startInAddress());
        List<Row> rows = rules.rules(slice.values()).stream()
                .map(view -> row(view, state))
                .toList();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        mapping,
                        AreaAddress.RULES,
                        state.query(),
                        state.ruled(),
                        rows,
                        rows.stream().anyMatch(row -> row.edit().isPresent()),
                        Pager.html(templates, slice, state.list().with(Paging.START, "")),
                        notice(request.done())));
    }

    private static Optional<Message> notice(String done) {
        return switch (done) {
            case SAVED -> Optional.of(Message.of("productops.rule.list.saved"));
            case REMOVED -> Optional.of(Message.of("productops.rule.list.removed"));
            default -> Optional.empty();
        };
    }

    private static Row row(ProjectRuleView view, RuleListState state) {
        ProjectPlace project = view.project();
        return new Row(
                project.id(),
                project.name(),
                project.key(),
                view.rule().map(rule -> says(view, rule)).orElse(List.of()),
                view.rule().map(rule -> Message.of("productops.rule.list.by", view.by())),
                view.notes(),
                Optional.of(state.on(AreaAddress.RULES + "/" + project.id()).toString())
                        .filter(any -> view.editable()),
                Optional.of(state.on(AreaAddress.RULES + "/" + ProjectRuleServlet.REMOVE + project.id())
                                .toString())
                        .filter(any -> view.editable() && view.rule().isPresent()),
                view.rule().isPresent());
    }

    private static List<Message> says(ProjectRuleView view, ProjectRule rule) {
        List<Message> says = new ArrayList<>();
        says.add(
                rule.filling() == Filling.FIXED
                        ? Message.of("productops.rule.list.filled", view.area().orElse(""))
                        : Message.of("productops.rule.list." + rule.filling().id()));
        if (rule.required() == RequiredFor.SOME) {
            says.add(Message.of(
                    "productops.rule.list.required",
                    String.join(
                            ", ", view.types().stream().map(IssueTypeName::name).toList())));
        } else if (rule.required() == RequiredFor.ALL) {
            says.add(Message.of("productops.rule.list.required-for-all"));
        }
        if (rule.subTasks() != SubTasks.ALONE) {
            says.add(Message.of(
                    "productops.rule.list.sub-tasks." + rule.subTasks().id()));
        }
        return says;
    }
}
