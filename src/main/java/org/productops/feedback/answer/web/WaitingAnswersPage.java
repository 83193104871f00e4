package org.productops.feedback.answer.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.text.Shortening;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.Feedback;
import org.productops.feedback.answer.AnswerAddress;
import org.productops.feedback.answer.AnswerDelivery;
import org.productops.feedback.answer.AnswerDraft;
import org.productops.feedback.answer.AnswerFilter;
import org.productops.feedback.answer.AnswerListView;
import org.productops.feedback.answer.AnswerService;
import org.productops.feedback.answer.AnswerTemplateService;
import org.productops.feedback.answer.AnswersKept;
import org.productops.feedback.answer.Told;
import org.productops.feedback.answer.WaitingAnswer;
import org.productops.feedback.answer.WaitingAnswerService;
import org.productops.feedback.delivery.DeliveryProject;

/** Those who still wait for an answer, each with words that could be said, to be copied and marked as told. */
final class WaitingAnswersPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/answer/waiting.vm", View.class);

    private static final int LINES = 25;
    private static final int QUOTE_CHARACTERS = 300;
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 14;

    /** What stands before the key of an issue in the name of the field with its words. */
    private static final String WORDS = "words-";

    private final WaitingAnswerService waiting;
    private final AnswerService answers;
    private final AnswerTemplateService templateService;
    private final Templates templates;
    private final ProductDates dates;
    private final People people;

    WaitingAnswersPage(
            WaitingAnswerService waiting,
            AnswerService answers,
            AnswerTemplateService templateService,
            Templates templates,
            ProductDates dates,
            People people) {
        this.waiting = waiting;
        this.answers = answers;
        this.templateService = templateService;
        this.templates = templates;
        this.dates = dates;
        this.people = people;
    }

    /**
     * The page.
     *
     * @param template where the words of the chosen project are written; empty if none is chosen, or the reader may not
     * @param here where the form is sent, which comes back to the same part
     */
    record View(
            Frame frame,
            PageToken token,
            Optional<Message> notice,
            List<RefusedRow> refused,
            FilterView filter,
            Optional<String> template,
            int total,
            int overdue,
            String overduePath,
            boolean cut,
            String here,
            boolean markable,
            List<GroupRow> groups,
            String pagerHtml) {}

    /** What is filtered by. */
    record FilterView(
            String path,
            List<ProjectChoice> projects,
            String area,
            String areaName,
            String delivery,
            String organisation,
            boolean overdue,
            boolean byOrganisation,
            boolean narrow) {}

    record ProjectChoice(String key, String name, boolean chosen) {}

    record RefusedRow(String key, Message why) {}

    /**
     * Those of one delivery issue or organisation.
     *
     * @param name of it; empty if there is none, and {@code nothing} says so
     * @param path of the delivery issue
     * @param versions in which it is out; empty if in none
     */
    record GroupRow(
            String name, Optional<String> path, Optional<Message> versions, Message nothing, List<LineRow> lines) {}

    /** Somebody who waits. */
    record LineRow(
            String key,
            String summary,
            String speaker,
            String organisation,
            String quote,
            Optional<String> contact,
            Message since,
            boolean overdue,
            Optional<String> standsFor,
            Optional<String> delivery,
            Optional<Message> told,
            boolean editable,
            String words,
            int rows) {}

    @Override
    public PageResult show(PageRequest request) {
        Optional<Message> notice =
                switch (request.done()) {
                    case "told" -> Optional.of(Message.of("productops.answer.page.told"));
                    case "template" -> Optional.of(Message.of("productops.answer.template.saved"));
                    default -> Optional.empty();
                };
        return page(200, request, notice, List.of());
    }

    private PageResult page(int status, PageRequest request, Optional<Message> notice, List<RefusedRow> refused) {
        AnswerFilter filter = filter(request);
        AnswerListView asked =
                waiting.waiting(filter, Paging.ofPage(request.text(Paging.START), -1, LINES, Paging.MOST));
        AnswerListView list =
                asked.waiting().values().isEmpty() && asked.waiting().total() > 0
                        ? waiting.waiting(
                                filter,
                                Paging.ofPage(
                                        request.text(Paging.START),
                                        -1,
                                        LINES,
                                        asked.waiting().total()))
                        : asked;
        List<GroupRow> groups = groups(list);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        notice,
                        refused,
                        new FilterView(
                                AnswerAddress.PAGE,
                                list.projects().stream()
                                        .map(project -> new ProjectChoice(
                                                project.key(),
                                                project.name(),
                                                project.key().equalsIgnoreCase(filter.projectKey())))
                                        .toList(),
                                filter.areaKey(),
                                list.areaName(),
                                filter.deliveryKey(),
                                filter.organisation(),
                                filter.overdue(),
                                filter.byOrganisation(),
                                filter.isNarrow()),
                        template(filter),
                        list.waiting().total(),
                        list.overdue(),
                        address(new AnswerFilter(
                                        filter.projectKey(),
                                        filter.areaKey(),
                                        filter.deliveryKey(),
                                        filter.organisation(),
                                        true,
                                        filter.byOrganisation()))
                                .toString(),
                        list.cut(),
                        address(filter)
                                .with(Paging.START, request.text(Paging.START))
                                .toString(),
                        groups.stream().flatMap(group -> group.lines().stream()).anyMatch(LineRow::editable),
                        groups,
                        Pager.html(templates, list.waiting(), address(filter))));
    }

    private Optional<String> template(AnswerFilter filter) {
        return filter.projectKey().isEmpty()
                ? Optional.empty()
                : templateService.editable().stream()
                        .map(DeliveryProject::key)
                        .filter(key -> key.equalsIgnoreCase(filter.projectKey()))
                        .findFirst()
                        .map(AnswerAddress::template);
    }

    private static AnswerFilter filter(PageRequest request) {
        return new AnswerFilter(
                request.text("project"),
                request.text("area"),
                request.text("delivery"),
                request.text("organisation"),
                request.checked("overdue"),
                request.text("by").equals("organisation"));
    }

    private static Address address(AnswerFilter filter) {
        return Address.of(AnswerAddress.PAGE)
                .with("project", filter.projectKey())
                .with("area", filter.areaKey())
                .with("delivery", filter.deliveryKey())
                .with("organisation", filter.organisation())
                .with("overdue", filter.overdue() ? "true" : "")
                .with("by", filter.byOrganisation() ? "organisation" : "");
    }

    private List<GroupRow> groups(AnswerListView list) {
        PersonNames names = new PersonNames(people);
        List<GroupRow> groups = new ArrayList<>();
        String before = null;
        for (WaitingAnswer waiting : list.waiting().values()) {
            boolean byOrganisation = list.filter().byOrganisation();
            String name = byOrganisation ? waiting.organisation() : waiting.deliveryKey();
            if (!name.equals(before)) {
                groups.add(byOrganisation ? ofOrganisation(name) : ofDelivery(waiting));
                before = name;
            }
            groups.get(groups.size() - 1).lines().add(line(waiting, byOrganisation, names));
        }
        return groups;
    }

    private static GroupRow ofOrganisation(String name) {
        return new GroupRow(
                name,
                Optional.empty(),
                Optional.empty(),
                Message.of("productops.answer.page.no-organisation"),
                new ArrayList<>());
    }

    private static GroupRow ofDelivery(WaitingAnswer waiting) {
        Optional<AnswerDelivery> delivery = waiting.deliveries().stream().findFirst();
        return new GroupRow(
                delivery.map(each -> each.key() + " " + each.summary()).orElse(""),
                delivery.map(each -> "/browse/" + each.key()),
                delivery.filter(each -> !each.versions().isEmpty())
                        .map(each -> Message.of("productops.answer.page.versions", String.join(", ", each.versions()))),
                Message.of("productops.answer.page.no-delivery"),
                new ArrayList<>());
    }

    private LineRow line(WaitingAnswer waiting, boolean byOrganisation, PersonNames names) {
        Optional<Feedback> said = waiting.said();
        return new LineRow(
                waiting.issue().key(),
                waiting.issue().summary(),
                said.map(each -> each.speaker().name()).orElse(""),
                waiting.organisation(),
                said.map(each -> Shortening.atWord(each.quote(), QUOTE_CHARACTERS))
                        .orElse(""),
                said.filter(each -> each.speaker().mayBeContacted())
                        .map(each -> each.speaker().contact())
                        .filter(contact -> !contact.isEmpty()),
                Message.of(
                        "productops.answer.page.since",
                        dates.day(LocalDate.ofInstant(waiting.since(), ZoneId.systemDefault()))),
                waiting.overdue(),
                waiting.standsFor().map(issue -> issue.key()),
                byOrganisation
                        ? waiting.deliveries().stream().findFirst().map(each -> each.key() + " " + each.summary())
                        : Optional.empty(),
                waiting.told().map(told -> told(told, names)),
                waiting.issue().editable() && waiting.told().isEmpty(),
                waiting.words(),
                Math.max(
                        LEAST_ROWS,
                        Math.min(MOST_ROWS, (int) waiting.words().lines().count() + 1)));
    }

    private Message told(Told told, PersonNames names) {
        return Message.of("productops.answer.told", names.of(told.byKey()), dates.moment(told.at()));
    }

    @Override
    public PageResult submit(PageRequest request) {
        List<String> keys = request.text("one").isEmpty() ? request.texts("chosen") : List.of(request.text("one"));
        if (keys.isEmpty()) {
            return page(
                    400,
                    request,
                    Optional.empty(),
                    List.of(new RefusedRow("", Message.of("productops.answer.page.none-chosen"))));
        }
        AnswersKept kept = answers.tell(keys.stream()
                .map(key -> new AnswerDraft(key, request.raw(WORDS + key)))
                .toList());
        if (kept.refused().isEmpty()) {
            Address address = address(filter(request)).with(Paging.START, request.text(Paging.START));
            return PageResult.go(address.done("told").toString());
        }
        return page(
                400,
                request,
                kept.told() == 0
                        ? Optional.empty()
                        : Optional.of(Message.of("productops.answer.page.told-some", kept.told())),
                kept.refused().stream()
                        .map(each -> new RefusedRow(each.issueKey(), each.why()))
                        .toList());
    }
}
