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
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The projects with their rules, each with the way to its form. */
final class ProjectRulesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/rule/list.vm", View.class);

    private static final String QUERY = "query";
    private static final String RULED = "ruled";
    private static final String PROJECT = "project";
    private static final String VERSION = "version";
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
     * @param action the page as it is
     */
    record View(
            Frame frame,
            PageToken token,
            String mapping,
            String path,
            String action,
            String query,
            boolean ruled,
            List<Row> rows,
            String pagerHtml,
            List<Message> errors) {}

    /**
     * A project.
     *
     * @param says what its rule says; empty if it has none
     * @param by who said so; empty if it has none
     * @param edit where it is changed; empty for those who may not
     */
    record Row(
            long id,
            String name,
            String key,
            List<Message> says,
            Optional<Message> by,
            Optional<Message> stuck,
            Optional<String> edit,
            boolean exists,
            long version) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    /** Takes a rule away. */
    @Override
    public PageResult submit(PageRequest request) {
        try {
            rules.delete(request.id(PROJECT).orElse(0L), request.id(VERSION).orElse(0L));
        } catch (NotPermittedException e) {
            throw e;
        } catch (ProductOpsException e) {
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
        return PageResult.go(
                address(request).with(Paging.START, request.text(Paging.START)).toString());
    }

    private static Address address(PageRequest request) {
        return Address.of(AreaAddress.RULES)
                .with(QUERY, request.text(QUERY))
                .with(RULED, request.checked(RULED) ? "true" : "");
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        List<ProjectPlace> all = rules.projects(request.text(QUERY), request.checked(RULED));
        Slice<ProjectPlace> slice = Slice.of(all, Paging.ofPage(request.text(Paging.START), -1, ROWS, all.size()));
        Address address = address(request);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        mapping,
                        AreaAddress.RULES,
                        address.with(Paging.START, slice.start() == 0 ? "" : String.valueOf(slice.start()))
                                .toString(),
                        request.text(QUERY),
                        request.checked(RULED),
                        rules.rules(slice.values()).stream()
                                .map(ProjectRulesPage::row)
                                .toList(),
                        Pager.html(templates, slice, address),
                        errors));
    }

    private static Row row(ProjectRuleView view) {
        ProjectPlace project = view.project();
        return new Row(
                project.id(),
                project.name(),
                project.key(),
                view.rule().map(rule -> says(view, rule)).orElse(List.of()),
                view.rule().map(rule -> Message.of("productops.rule.list.by", view.by())),
                view.stuck(),
                view.editable() ? Optional.of(AreaAddress.RULES + "/" + project.id()) : Optional.empty(),
                view.rule().isPresent(),
                view.rule().map(ProjectRule::version).orElse(0L));
    }

    private static List<Message> says(ProjectRuleView view, ProjectRule rule) {
        List<Message> says = new ArrayList<>();
        says.add(
                rule.filling() == Filling.FIXED
                        ? Message.of(
                                view.archived() ? "productops.rule.list.not-filled" : "productops.rule.list.filled",
                                view.area().orElse(""))
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
