package org.productops.feedback.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceService;
import org.productops.feedback.intake.IntakeSourceView;
import org.productops.feedback.intake.IntakeState;

/** What sends feedback, and how that is. */
final class IntakeSourcesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/intake/sources.vm", View.class);

    private final IntakeSourceService sources;
    private final IntakeQueueService queue;
    private final IntakeDrawing drawing;

    IntakeSourcesPage(IntakeSourceService sources, IntakeQueueService queue, IntakeDrawing drawing) {
        this.sources = sources;
        this.queue = queue;
        this.drawing = drawing;
    }

    record View(
            Frame frame,
            String add,
            String entries,
            Optional<Message> notice,
            List<CountRow> counts,
            List<SourceRow> sources) {}

    /** How much is in a state. */
    record CountRow(IntakeDrawing.StateRow state, int count, String path) {}

    /**
     * A source.
     *
     * @param problem what keeps it from working; empty if nothing does
     * @param edit where it is edited; empty for what the plugin has itself
     * @param open what waits and what somebody has to see to
     */
    record SourceRow(
            long id,
            String name,
            Message kind,
            String project,
            String projectKey,
            String runsAs,
            boolean active,
            Optional<Message> problem,
            String last,
            List<CountRow> open,
            String entries,
            Optional<String> edit,
            Optional<String> token,
            Optional<String> delete) {}

    @Override
    public PageResult show(PageRequest request) {
        Map<IntakeState, Integer> counts = queue.counts(Optional.empty());
        PersonNames names = drawing.names();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        IntakeAddresses.add().toString(),
                        IntakeAddresses.entries(IntakeFilter.ALL).toString(),
                        notice(request.done()),
                        Stream.of(IntakeState.values())
                                .map(state -> count(Optional.empty(), state, counts.get(state)))
                                .toList(),
                        sources.all().stream().map(view -> row(view, names)).toList()));
    }

    private static Optional<Message> notice(String done) {
        return switch (done) {
            case "saved" -> Optional.of(Message.of("productops.intake.page.saved"));
            case "deleted" -> Optional.of(Message.of("productops.intake.page.deleted"));
            default -> Optional.empty();
        };
    }

    private static CountRow count(Optional<Long> sourceId, IntakeState state, int count) {
        return new CountRow(
                IntakeDrawing.StateRow.of(state),
                count,
                IntakeAddresses.entries(sourceId, state).toString());
    }

    private SourceRow row(IntakeSourceView view, PersonNames names) {
        IntakeSource source = view.source();
        Optional<Long> id = Optional.of(source.id());
        boolean open = source.kind().isOpen();
        return new SourceRow(
                source.id(),
                source.name(),
                Message.of(source.kind().textKey()),
                view.projectName(),
                view.projectKey(),
                names.of(source.runsAsKey()),
                source.active(),
                problem(view, names),
                view.last().map(drawing::moment).orElse(""),
                Stream.of(
                                count(id, IntakeState.WAITING, view.waiting()),
                                count(id, IntakeState.FAILED, view.failed()),
                                count(id, IntakeState.QUARANTINED, view.quarantined()))
                        .filter(row -> row.count() > 0)
                        .toList(),
                IntakeAddresses.entries(new IntakeFilter(id, Optional.empty())).toString(),
                open ? Optional.of(IntakeAddresses.source(source.id()).toString()) : Optional.empty(),
                open ? Optional.of(IntakeAddresses.token(source.id()).toString()) : Optional.empty(),
                open ? Optional.of(IntakeAddresses.delete(source.id()).toString()) : Optional.empty());
    }

    private static Optional<Message> problem(IntakeSourceView view, PersonNames names) {
        IntakeSource source = view.source();
        if (view.projectKey().isEmpty()) {
            return Optional.of(Message.of("productops.intake.page.no-project"));
        }
        if (names.find(source.runsAsKey()).filter(person -> person.active()).isEmpty()) {
            return Optional.of(Message.of("productops.intake.page.no-user"));
        }
        if (source.kind().isOpen() && !source.tokens().isSet()) {
            return Optional.of(Message.of("productops.intake.page.no-token"));
        }
        return source.lacksSecret() ? Optional.of(Message.of("productops.intake.page.no-secret")) : Optional.empty();
    }
}
