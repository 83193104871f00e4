package org.productops.feedback.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextRule;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeEntryView;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceFields;
import org.productops.feedback.intake.IntakeSourceService;
import org.productops.feedback.intake.IntakeSourceView;
import org.productops.feedback.intake.IntakeState;

/** What came in, the newest first; what failed is tried again or discarded here, one by one or many at once. */
final class IntakeEntriesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/intake/entries.vm", View.class);

    private static final int ROWS = 50;
    private static final String ID = "id";
    private static final String DO = "do";

    private static final int HTTP_INVALID = 400;

    private final IntakeSourceService sources;
    private final IntakeQueueService queue;
    private final IntakeDrawing drawing;

    IntakeEntriesPage(IntakeSourceService sources, IntakeQueueService queue, IntakeDrawing drawing) {
        this.sources = sources;
        this.queue = queue;
        this.drawing = drawing;
    }

    record View(
            Frame frame,
            PageToken token,
            String root,
            String own,
            String action,
            Optional<Message> notice,
            List<Message> errors,
            String reason,
            boolean filtered,
            WrongView wrong,
            String source,
            String state,
            List<ChoiceRow> sources,
            List<StateChoice> states,
            boolean anyOpen,
            List<EntryRow> entries,
            String pagerHtml) {}

    /** What is wrong at each field of the filter. */
    record WrongView(Optional<Message> source, Optional<Message> state) {

        boolean isRight() {
            return source.isEmpty() && state.isEmpty();
        }
    }

    record ChoiceRow(long id, String name, boolean chosen) {}

    record StateChoice(String value, Message label, boolean chosen) {}

    /**
     * Something that came in.
     *
     * @param open whether it can be tried again or discarded
     * @param due when it is tried next; empty if it is not waiting for that
     */
    record EntryRow(
            long id,
            String path,
            String moment,
            String source,
            String ownId,
            String summary,
            IntakeDrawing.StateRow state,
            boolean open,
            String due,
            List<IntakeDrawing.ReasonRow> reasons,
            String issueKey) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        IntakeFilter filter = filter(request);
        String reason = request.text(IntakeSourceFields.REASON);
        List<Long> ids = request.texts(ID).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
        String what = request.text(DO);
        boolean chosen = what.equals("retry") || what.equals("discard");
        if (chosen && ids.isEmpty()) {
            return page(HTTP_INVALID, request, List.of(Message.of("productops.intake.entries.choose-first")));
        }
        try {
            int count =
                    switch (what) {
                        case "retry" -> queue.retry(ids);
                        case "retry-all" -> queue.retryAll(filter);
                        case "discard" -> queue.discard(ids, reason);
                        case "discard-all" -> queue.discardAll(filter, reason);
                        default -> 0;
                    };
            return PageResult.go(IntakeAddresses.entries(filter)
                    .with(IntakeAddresses.COUNT, String.valueOf(count))
                    .with(IntakeAddresses.LEFT, chosen && count < ids.size() ? String.valueOf(ids.size() - count) : "")
                    .done(what.startsWith("retry") ? "retried" : "discarded")
                    .toString());
        } catch (InvalidException e) {
            return page(HttpStatus.of(e), request, List.of(Message.of("productops.intake.entries.reason-needed")));
        }
    }

    private static IntakeFilter filter(PageRequest request) {
        return new IntakeFilter(
                request.id(IntakeAddresses.SOURCE), IntakeState.named(request.text(IntakeAddresses.STATE)));
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        IntakeFilter filter = filter(request);
        List<IntakeSourceView> all = sources.all();
        WrongView wrong = wrong(request, all);
        Slice<IntakeEntryView> asked = entries(request, filter);
        // By a filter that is wrong nothing is listed: everything would be taken for what was asked for.
        Slice<IntakeEntryView> found = wrong.isRight() ? asked : Slice.of(List.of(), new Paging(0, ROWS));
        Set<Long> named = all.stream()
                .map(IntakeSourceView::source)
                .filter(source -> source.kind().isOpen())
                .map(IntakeSource::id)
                .collect(Collectors.toSet());
        Address own = IntakeAddresses.entries(filter);
        return PageResult.show(
                wrong.isRight() ? status : HTTP_INVALID,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        IntakeAddresses.all().toString(),
                        own.path(),
                        own.toString(),
                        notice(request),
                        errors,
                        request.text(IntakeSourceFields.REASON),
                        !wrong.isRight() || !filter.equals(IntakeFilter.ALL),
                        wrong,
                        request.text(IntakeAddresses.SOURCE),
                        request.text(IntakeAddresses.STATE),
                        all.stream()
                                .map(view -> new ChoiceRow(
                                        view.source().id(),
                                        view.source().name(),
                                        filter.sourceId()
                                                .equals(Optional.of(
                                                        view.source().id()))))
                                .toList(),
                        Arrays.stream(IntakeState.values())
                                .map(state -> new StateChoice(
                                        state.name(),
                                        Message.of(state.textKey()),
                                        filter.state().equals(Optional.of(state))))
                                .toList(),
                        found.values().stream().anyMatch(view -> isOpen(view.entry())),
                        found.values().stream().map(view -> row(view, named)).toList(),
                        drawing.pager(found, own)));
    }

    private static WrongView wrong(PageRequest request, List<IntakeSourceView> all) {
        String source = request.text(IntakeAddresses.SOURCE);
        String state = request.text(IntakeAddresses.STATE);
        boolean known = source.isEmpty()
                || all.stream()
                        .anyMatch(each ->
                                source.equals(String.valueOf(each.source().id())));
        return new WrongView(
                known
                        ? Optional.empty()
                        : Optional.of(Message.of("productops.intake.error.no-source", TextRule.beginning(source))),
                state.isEmpty() || IntakeState.named(state).isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("productops.intake.error.state", TextRule.beginning(state))));
    }

    private static Optional<Message> notice(PageRequest request) {
        String count = request.id(IntakeAddresses.COUNT).map(String::valueOf).orElse("0");
        Optional<Long> left = request.id(IntakeAddresses.LEFT);
        return switch (request.done()) {
            case "retried" ->
                Optional.of(
                        left.isPresent()
                                ? Message.of("productops.intake.entries.retried-left", count, left.get())
                                : Message.of("productops.intake.entries.retried", count));
            case "discarded" -> Optional.of(Message.of("productops.intake.entries.discarded", count));
            default -> Optional.empty();
        };
    }

    private Slice<IntakeEntryView> entries(PageRequest request, IntakeFilter filter) {
        Slice<IntakeEntryView> asked =
                queue.find(filter, Paging.ofPage(request.text(Paging.START), 0, ROWS, Paging.MOST));
        return asked.values().isEmpty() && asked.total() > 0
                ? queue.find(filter, Paging.ofPage(request.text(Paging.START), 0, ROWS, asked.total()))
                : asked;
    }

    private static boolean isOpen(IntakeEntry entry) {
        return !entry.state().isOver();
    }

    /** @param named the sources whose own ids say something to people */
    private EntryRow row(IntakeEntryView view, Set<Long> named) {
        IntakeEntry entry = view.entry();
        return new EntryRow(
                entry.id(),
                IntakeAddresses.entry(entry.id()).toString(),
                drawing.moment(entry.receivedAt()),
                view.sourceName(),
                named.contains(entry.sourceId()) ? entry.ownId() : "",
                entry.summary(),
                IntakeDrawing.StateRow.of(entry.state()),
                isOpen(entry),
                entry.state() == IntakeState.WAITING && entry.attempts() > 0 ? drawing.moment(entry.dueAt()) : "",
                IntakeDrawing.reasons(entry.reason()),
                view.issue().map(issue -> issue.key()).orElse(""));
    }
}
