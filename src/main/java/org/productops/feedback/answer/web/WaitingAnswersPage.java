package org.productops.feedback.answer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.common.error.BusyException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.job.web.JobDrawing;
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
import org.productops.feedback.answer.AnswerBulkService;
import org.productops.feedback.answer.AnswerDelivery;
import org.productops.feedback.answer.AnswerDraft;
import org.productops.feedback.answer.AnswerFields;
import org.productops.feedback.answer.AnswerFilter;
import org.productops.feedback.answer.AnswerListView;
import org.productops.feedback.answer.AnswerService;
import org.productops.feedback.answer.AnswerTemplateService;
import org.productops.feedback.answer.AnswersKept;
import org.productops.feedback.answer.Told;
import org.productops.feedback.answer.WaitingAnswer;
import org.productops.feedback.answer.WaitingAnswerService;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.web.ProjectChoice;

/** Those who still wait for an answer, each with words that could be said, to be copied and marked as told. */
final class WaitingAnswersPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/answer/waiting.vm", View.class);

    private static final int LINES = 25;
    private static final int QUOTE_CHARACTERS = 300;
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 14;

    /** What stands before the key of an issue in the name of the field with its words. */
    private static final String WORDS = "words-";

    /** What can be written to; who can be reached otherwise is shown as it is written. */
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}@[^\\s@<>,;:\"()\\[\\]]{1,190}");

    private static final String ONE = "one";
    private static final String CHOSEN = "chosen";
    private static final String SHOWN = "shown";
    private static final String GROUP = "group";
    private static final String ALL = "all";
    private static final String UNDO = "undo";
    private static final String JOB = "job";
    private static final String RUN = "run";

    private final WaitingAnswerService waiting;
    private final AnswerService answers;
    private final AnswerBulkService bulk;
    private final JobService jobs;
    private final JobDrawing drawing;
    private final AnswerTemplateService templateService;
    private final Templates templates;
    private final ProductDates dates;
    private final People people;

    WaitingAnswersPage(
            WaitingAnswerService waiting,
            AnswerService answers,
            AnswerBulkService bulk,
            JobService jobs,
            JobDrawing drawing,
            AnswerTemplateService templateService,
            Templates templates,
            ProductDates dates,
            People people) {
        this.waiting = waiting;
        this.answers = answers;
        this.bulk = bulk;
        this.jobs = jobs;
        this.drawing = drawing;
        this.templateService = templateService;
        this.templates = templates;
        this.dates = dates;
        this.people = people;
    }

    /**
     * The page.
     *
     * @param wrong what is wrong with the filter, at its fields
     * @param listed whether there is a list, if only an empty one: there is none by a filter that is wrong
     * @param template where the words of the chosen project are written; empty if none is chosen, or the reader may not
     * @param jobHtml how far what goes on beside the page is; empty if nothing does
     * @param undo what was marked as told a moment ago, to take it back
     * @param several whether there are others than those of one group that is shown whole
     * @param here where the form is sent, which comes back to the same part
     */
    record View(
            Frame frame,
            PageToken token,
            Optional<Message> notice,
            String jobHtml,
            Optional<String> undo,
            List<RefusedRow> refused,
            FilterView filter,
            WrongView wrong,
            boolean listed,
            Optional<String> template,
            int total,
            int overdue,
            String overduePath,
            boolean cut,
            String here,
            boolean markable,
            boolean several,
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

    /** What is wrong at each field of the filter. */
    record WrongView(Optional<Message> project, Optional<Message> area, Optional<Message> delivery) {

        static WrongView of(FieldErrors errors) {
            return new WrongView(
                    errors.at(AnswerFields.PROJECT), errors.at(AnswerFields.AREA), errors.at(AnswerFields.DELIVERY));
        }
    }

    record RefusedRow(String key, Message why) {}

    /**
     * Those of one delivery issue or organisation.
     *
     * @param name of it; empty if there is none, and {@code nothing} says so
     * @param id of the group, for those of it that are not shown, too
     * @param count how many wait in it
     * @param path of the delivery issue
     * @param versions in which it is out; empty if in none
     * @param chosenWhole whether there is more to choose at once than at the one line that is shown
     */
    record GroupRow(
            String name,
            String id,
            int count,
            Optional<String> path,
            Optional<Message> versions,
            Message nothing,
            boolean chosenWhole,
            List<LineRow> lines) {

        GroupRow complete() {
            boolean many = count > 1 && (count > lines.size() || lines.stream().anyMatch(LineRow::editable));
            return new GroupRow(name, id, count, path, versions, nothing, many, lines);
        }
    }

    /** What was built. */
    record Built(String key, String summary) {}

    /**
     * Somebody who waits.
     *
     * @param chosen whether the reader has chosen them, as when something was refused
     * @param error what is wrong with the words that were sent
     * @param readOnly why the reader may not mark them as told; empty if they may, or somebody has
     */
    record LineRow(
            String key,
            String summary,
            String speaker,
            String organisation,
            String quote,
            Optional<String> contact,
            Optional<String> mail,
            Message since,
            boolean overdue,
            Optional<String> standsFor,
            Optional<Built> delivery,
            Optional<Message> told,
            boolean editable,
            boolean chosen,
            Optional<Message> error,
            Optional<Message> readOnly,
            String words,
            int rows) {}

    @Override
    public PageResult show(PageRequest request) {
        Optional<Message> notice =
                switch (request.done()) {
                    case "told" -> told(bulk.told(request.text(RUN)));
                    case "template" -> Optional.of(Message.of("productops.answer.template.saved"));
                    default -> Optional.empty();
                };
        Optional<Job> job = request.id(JOB).map(jobs::get);
        return page(
                200,
                request,
                job.filter(each -> !each.state().isGoing())
                        .flatMap(Job::message)
                        .or(() -> notice),
                List.of());
    }

    private static Optional<Message> told(int count) {
        return switch (count) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Message.of("productops.answer.page.told"));
            default -> Optional.of(Message.of("productops.answer.page.told-some", count));
        };
    }

    /** What goes on beside the page. */
    private String job(PageRequest request, String here) {
        return request.id(JOB)
                .map(jobs::get)
                .filter(job -> job.state().isGoing())
                .map(job -> drawing.html(job, request.token(), here))
                .orElse("");
    }

    private PageResult page(int status, PageRequest request, Optional<Message> notice, List<RefusedRow> refused) {
        return page(status, request, notice, refused, request.text(RUN));
    }

    private PageResult page(
            int status, PageRequest request, Optional<Message> notice, List<RefusedRow> refused, String run) {
        AnswerFilter filter = filter(request);
        try {
            return page(status, request, notice, refused, run, filter, list(request, filter), FieldErrors.none());
        } catch (InvalidException e) {
            // What was typed stands beside what is wrong with it, and nobody is shown who was not asked for.
            AnswerListView none = waiting.waiting(AnswerFilter.ALL, new Paging(0, 1));
            return page(HttpStatus.of(e), request, notice, refused, run, filter, none, e.errors());
        }
    }

    private AnswerListView list(PageRequest request, AnswerFilter filter) {
        AnswerListView asked =
                waiting.waiting(filter, Paging.ofPage(request.text(Paging.START), -1, LINES, Paging.MOST));
        return asked.waiting().values().isEmpty() && asked.waiting().total() > 0
                ? waiting.waiting(
                        filter,
                        Paging.ofPage(
                                request.text(Paging.START),
                                -1,
                                LINES,
                                asked.waiting().total()))
                : asked;
    }

    private PageResult page(
            int status,
            PageRequest request,
            Optional<Message> notice,
            List<RefusedRow> refused,
            String run,
            AnswerFilter filter,
            AnswerListView list,
            FieldErrors errors) {
        boolean listed = errors.isEmpty();
        List<GroupRow> groups = listed ? groups(list, new Typed(request, refused)) : List.of();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        notice,
                        job(
                                request,
                                address(filter)
                                        .with(JOB, request.text(JOB))
                                        .with(RUN, request.text(RUN))
                                        .toString()),
                        notice.flatMap(any -> Optional.of(run).filter(each -> bulk.told(each) > 0)),
                        refused,
                        new FilterView(
                                AnswerAddress.PAGE,
                                ProjectChoice.of(list.projects(), filter.projectKey()),
                                filter.areaKey(),
                                listed ? list.areaName() : filter.areaKey(),
                                filter.deliveryKey(),
                                filter.organisation(),
                                filter.overdue(),
                                filter.byOrganisation(),
                                filter.isNarrow()),
                        WrongView.of(errors),
                        listed,
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
                        groups.size() > 1
                                || list.waiting().total()
                                        > list.waiting().values().size(),
                        groups,
                        listed ? Pager.html(templates, list.waiting(), address(filter)) : ""));
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

    /** What was sent and is not kept, so that nobody has to type or choose it again. */
    private record Typed(PageRequest request, List<RefusedRow> refused) {

        boolean isChosen(String key) {
            return !refused.isEmpty() && request.texts(CHOSEN).contains(key);
        }

        Optional<String> words(String key) {
            return refused.isEmpty() || !request.has(WORDS + key)
                    ? Optional.empty()
                    : Optional.of(request.raw(WORDS + key));
        }

        Optional<Message> error(String key) {
            return refused.stream()
                    .filter(each -> each.key().equals(key))
                    .map(RefusedRow::why)
                    .findFirst();
        }
    }

    private List<GroupRow> groups(AnswerListView list, Typed typed) {
        PersonNames names = new PersonNames(people);
        List<GroupRow> groups = new ArrayList<>();
        String before = null;
        for (WaitingAnswer waiting : list.waiting().values()) {
            boolean byOrganisation = list.filter().byOrganisation();
            if (!waiting.group().equals(before)) {
                groups.add(byOrganisation ? ofOrganisation(list, waiting) : ofDelivery(list, waiting));
                before = waiting.group();
            }
            groups.get(groups.size() - 1).lines().add(line(waiting, byOrganisation, names, typed));
        }
        return groups.stream().map(GroupRow::complete).toList();
    }

    private static GroupRow ofOrganisation(AnswerListView list, WaitingAnswer waiting) {
        return new GroupRow(
                waiting.organisation(),
                waiting.group(),
                list.groups().getOrDefault(waiting.group(), 0),
                Optional.empty(),
                Optional.empty(),
                Message.of("productops.answer.page.no-organisation"),
                false,
                new ArrayList<>());
    }

    private static GroupRow ofDelivery(AnswerListView list, WaitingAnswer waiting) {
        Optional<AnswerDelivery> delivery = waiting.deliveries().stream().findFirst();
        return new GroupRow(
                delivery.map(each -> each.key() + " " + each.summary()).orElse(""),
                waiting.group(),
                list.groups().getOrDefault(waiting.group(), 0),
                delivery.map(each -> "/browse/" + each.key()),
                delivery.filter(each -> !each.versions().isEmpty())
                        .map(each -> Message.of("productops.answer.page.versions", String.join(", ", each.versions()))),
                Message.of("productops.answer.page.no-delivery"),
                false,
                new ArrayList<>());
    }

    private LineRow line(WaitingAnswer waiting, boolean byOrganisation, PersonNames names, Typed typed) {
        String key = waiting.issue().key();
        String words = typed.words(key).orElse(waiting.words());
        boolean mayTell = waiting.issue().editable();
        Optional<Feedback> said = waiting.said();
        Optional<String> contact = said.filter(each -> each.speaker().mayBeContacted())
                .map(each -> each.speaker().contact())
                .filter(each -> !each.isEmpty());
        return new LineRow(
                key,
                waiting.issue().summary(),
                said.map(each -> each.speaker().name()).orElse(""),
                waiting.organisation(),
                said.map(each -> Shortening.atWord(each.quote(), QUOTE_CHARACTERS))
                        .orElse(""),
                contact,
                contact.filter(each -> MAIL.matcher(each).matches())
                        .map(each -> "mailto:"
                                + URLEncoder.encode(each, StandardCharsets.UTF_8)
                                        .replace("%40", "@")),
                Message.of(
                        "productops.answer.page.since",
                        dates.day(LocalDate.ofInstant(waiting.since(), ZoneId.systemDefault()))),
                waiting.overdue(),
                waiting.standsFor().map(issue -> issue.key()),
                byOrganisation
                        ? waiting.deliveries().stream().findFirst().map(each -> new Built(each.key(), each.summary()))
                        : Optional.empty(),
                waiting.told().map(told -> told(told, names)),
                mayTell && waiting.told().isEmpty(),
                typed.isChosen(key),
                typed.error(key),
                mayTell || waiting.told().isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("productops.answer.page.read-only", key)),
                words,
                Math.max(LEAST_ROWS, Math.min(MOST_ROWS, (int) words.lines().count() + 1)));
    }

    private Message told(Told told, PersonNames names) {
        return Message.of("productops.answer.told", names.of(told.byKey()), dates.moment(told.at()));
    }

    @Override
    public PageResult submit(PageRequest request) {
        AnswerFilter filter = filter(request);
        if (drawing.stopIfAsked(request)) {
            return PageResult.go(address(filter)
                    .with(JOB, request.text(JOB))
                    .with(RUN, request.text(RUN))
                    .toString());
        }
        try {
            if (!request.text(UNDO).isEmpty()) {
                return undo(request, filter);
            }
            Set<String> groups = request.checked(ALL) ? Set.of() : Set.copyOf(request.texts(GROUP));
            if (request.text(ONE).isEmpty() && (request.checked(ALL) || !groups.isEmpty())) {
                AnswerBulkService.Begun begun = bulk.tell(filter, groups, words(request));
                return PageResult.go(address(filter)
                        .with(JOB, String.valueOf(begun.job().id()))
                        .with(RUN, begun.run())
                        .toString());
            }
        } catch (InvalidException e) {
            return page(HttpStatus.of(e), request, Optional.empty(), refused(e.errors()), "");
        } catch (BusyException e) {
            return page(HttpStatus.of(e), request, Optional.empty(), List.of(new RefusedRow("", e.text())), "");
        }
        return tellChosen(request, filter);
    }

    private static List<RefusedRow> refused(FieldErrors errors) {
        return Stream.concat(
                        errors.general().stream().map(each -> new RefusedRow("", each)),
                        errors.fields().entrySet().stream()
                                .map(each -> new RefusedRow(
                                        AnswerFields.issueOf(each.getKey()).orElse(""), each.getValue())))
                .toList();
    }

    private PageResult undo(PageRequest request, AnswerFilter filter) {
        Job job = bulk.takeBack(request.text(UNDO));
        return PageResult.go(address(filter)
                .with(Paging.START, request.text(Paging.START))
                .with(JOB, String.valueOf(job.id()))
                .toString());
    }

    /** What stands in the fields of those who are shown. */
    private static Map<String, String> words(PageRequest request) {
        Map<String, String> words = new HashMap<>();
        request.texts(SHOWN).stream()
                .filter(key -> request.has(WORDS + key))
                .forEach(key -> words.put(key, request.raw(WORDS + key)));
        return words;
    }

    private PageResult tellChosen(PageRequest request, AnswerFilter filter) {
        List<String> keys = request.text(ONE).isEmpty() ? request.texts(CHOSEN) : List.of(request.text(ONE));
        if (keys.isEmpty()) {
            return page(
                    400,
                    request,
                    Optional.empty(),
                    List.of(new RefusedRow("", Message.of("productops.answer.page.none-chosen"))),
                    "");
        }
        AnswersKept kept = answers.tell(keys.stream()
                .map(key -> new AnswerDraft(key, request.raw(WORDS + key)))
                .toList());
        if (kept.refused().isEmpty()) {
            Address address = address(filter)
                    .with(Paging.START, request.text(Paging.START))
                    .with(RUN, kept.run());
            return PageResult.go(address.done("told").toString());
        }
        return page(
                400,
                request,
                told(kept.told()),
                kept.refused().stream()
                        .map(each -> new RefusedRow(each.issueKey(), each.why()))
                        .toList(),
                kept.run());
    }
}
