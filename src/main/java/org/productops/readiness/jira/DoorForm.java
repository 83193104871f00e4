package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.ChecklistsOnCreation;
import org.productops.readiness.gate.TrialAddress;
import org.productops.readiness.gate.TrialQuestion;
import org.productops.readiness.issue.Strictness;

/**
 * Draws what the workflow editor asks of a door, and what it says of one, and reads what was sent. What was never there, or
 * names nothing, becomes a door without a checklist: it refuses, and says what to do about it.
 */
@JiraComponent
public class DoorForm {

    /** Names of sections are at most so long together; a workflow is no place for more. */
    static final int MOST_SECTIONS = 20_000;

    /** So many last days the report is about at first. */
    private static final int TRIAL_DAYS = 30;

    /** Says what stands in a workflow. */
    static final Template<LinesView> VIEW = new Template<>("readiness/validator-view.vm", LinesView.class);

    private static final Template<FormView> FORM = new Template<>("readiness/validator-form.vm", FormView.class);

    private final ChecklistLibrary library;
    private final ChecklistsOnCreation onCreation;
    private final Doors doors;
    private final WorkflowOrigin origin;
    private final Templates templates;

    @Inject
    public DoorForm(
            ChecklistLibrary library,
            ChecklistsOnCreation onCreation,
            Doors doors,
            WorkflowOrigin origin,
            Templates templates) {
        this.library = library;
        this.onCreation = onCreation;
        this.doors = doors;
        this.origin = origin;
        this.templates = templates;
    }

    /** What is asked for, in sentences. */
    record LinesView(List<LineView> lines) {}

    /**
     * A sentence.
     *
     * @param style how it is drawn: {@code text}, {@code problem}, {@code trial}, {@code not-asked}
     * @param page where there is more to read; empty if nowhere
     */
    record LineView(Message text, String style, Optional<String> page) {}

    /**
     * What there is to choose.
     *
     * @param about what the door does
     * @param choices the checklists
     * @param all whether all that apply are chosen
     * @param problem why what was chosen is not chosen any more; empty if nothing is wrong
     * @param everyItem whether items are asked for that are not mandatory
     * @param sections the names of the sections, a line each
     * @param known the names of sections that there are
     * @param withTrial whether it can be tried out
     * @param trial whether it is
     * @param creates whether it may be a transition that creates issues
     * @param notAsked what is not asked there of what is chosen now
     */
    record FormView(
            Message about,
            List<ChoiceView> choices,
            boolean all,
            Optional<Message> problem,
            boolean everyItem,
            String sections,
            String known,
            boolean withTrial,
            boolean trial,
            boolean creates,
            Optional<Message> notAsked) {}

    record ChoiceView(long id, String name, boolean chosen) {}

    /**
     * How a kind of door is asked about.
     *
     * @param about what it does
     * @param withTrial whether it can be tried out
     */
    record Kind(Message about, boolean withTrial) {}

    /** What stands in a workflow. */
    Door read(Map<?, ?> arguments) {
        return ValidatorArguments.door(arguments, origin.known());
    }

    /** What the workflow is to keep. */
    Map<String, String> arguments(Map<String, String> sent) {
        Door typed = ValidatorArguments.door(sent, "");
        Checklists checklists = library.checklists();
        Optional<String> name = checklists
                .find(typed.checklistId())
                .map(Checklist::name)
                .or(() -> checklists.nameOfDeleted(typed.checklistId()));
        boolean isThere = (typed.which() == Door.Which.ALL || name.isPresent()) && fit(typed.sections());
        return ValidatorArguments.of(
                new Door(
                        isThere ? typed.which() : Door.Which.NONE,
                        typed.checklistId(),
                        typed.which() == Door.Which.ONE ? name.orElse("") : "",
                        new Strictness(
                                typed.trial(),
                                typed.everyItem(),
                                fit(typed.sections()) ? typed.sections() : List.of())),
                origin.forWorkflows());
    }

    /** What cannot all be kept keeps the door closed: with fewer sections it would ask for less than was chosen. */
    private static boolean fit(List<String> sections) {
        return sections.stream().mapToInt(section -> section.length() + 1).sum() <= MOST_SECTIONS;
    }

    /** The form of a door. */
    String form(Kind kind, Door door, boolean creates) {
        Checklists checklists = library.checklists();
        Optional<Checklist> chosen = chosen(door);
        return templates.render(
                FORM,
                new FormView(
                        kind.about(),
                        checklists.all().stream()
                                .map(list -> new ChoiceView(
                                        list.id(),
                                        list.name(),
                                        chosen.filter(one -> one.id() == list.id())
                                                .isPresent()))
                                .toList(),
                        door.which() == Door.Which.ALL,
                        problem(door, chosen),
                        door.everyItem(),
                        String.join("\n", door.sections()),
                        String.join(", ", sections(checklists, chosen)),
                        kind.withTrial(),
                        door.trial(),
                        creates,
                        chosen.filter(any -> creates).flatMap(onCreation::left)));
    }

    /** The list of the door; of one that was copied, the one that is called so here, which is proposed. */
    Optional<Checklist> chosen(Door door) {
        return switch (door.which()) {
            case ONE ->
                library.checklists()
                        .find(door.checklistId())
                        .or(() -> wasEverHere(door) ? Optional.empty() : doors.sameName(door));
            case ELSEWHERE -> doors.sameName(door);
            case ALL, NONE -> Optional.empty();
        };
    }

    private boolean wasEverHere(Door door) {
        return library.checklists().nameOfDeleted(door.checklistId()).isPresent();
    }

    /** What is wrong with what stands in a workflow; empty if nothing is. */
    Optional<Message> problem(Door door, Optional<Checklist> chosen) {
        boolean copied = door.which() == Door.Which.ELSEWHERE
                || door.which() == Door.Which.ONE
                        && library.checklists().find(door.checklistId()).isEmpty()
                        && !wasEverHere(door)
                        && !door.name().isEmpty();
        if (copied) {
            return Optional.of(
                    chosen.isPresent()
                            ? Message.of("productops.readiness.validator.copied-proposed", door.name())
                            : Message.of("productops.readiness.validator.copied", door.name()));
        }
        return door.which() == Door.Which.ONE && chosen.isEmpty()
                ? Optional.of(Message.of("productops.readiness.validator.gone"))
                : Optional.empty();
    }

    static List<String> sections(Checklists checklists, Optional<Checklist> chosen) {
        List<String> seen = new ArrayList<>();
        return chosen.map(List::of).orElseGet(checklists::all).stream()
                .flatMap(list -> list.items().stream())
                .map(ChecklistItem::section)
                .filter(section -> !section.isEmpty())
                .filter(section -> !seen.contains(TextIdentity.of(section)) && seen.add(TextIdentity.of(section)))
                .limit(50)
                .toList();
    }

    /**
     * What is said of a door in its workflow.
     *
     * @param transition the name of the transition; empty if it stands at none yet
     */
    String view(Kind kind, Door door, String transition, boolean creates) {
        List<LineView> lines = new ArrayList<>();
        lines.add(asked(door));
        if (!door.sections().isEmpty()) {
            lines.add(text(
                    Message.of("productops.readiness.validator.view-sections", String.join("; ", door.sections()))));
        }
        if (kind.withTrial() && door.trial()) {
            lines.add(new LineView(
                    Message.of("productops.readiness.validator.view-trial"),
                    "trial",
                    Optional.of(report(door, transition))));
        }
        if (creates) {
            chosen(door)
                    .flatMap(onCreation::left)
                    .ifPresent(left -> lines.add(new LineView(left, "not-asked", Optional.empty())));
        }
        return templates.render(VIEW, new LinesView(lines));
    }

    private static String report(Door door, String transition) {
        Optional<Long> list = door.which() == Door.Which.ONE ? Optional.of(door.checklistId()) : Optional.empty();
        return TrialAddress.of(new TrialQuestion(list, "", transition, TRIAL_DAYS));
    }

    private LineView asked(Door door) {
        Checklists checklists = library.checklists();
        return switch (door.which()) {
            case NONE -> problem(Message.of("productops.readiness.validator.view-none"));
            case ALL ->
                text(Message.of(
                        door.everyItem()
                                ? "productops.readiness.validator.view-all-every"
                                : "productops.readiness.validator.view-all"));
            case ELSEWHERE -> problem(Message.of("productops.readiness.validator.view-copied", door.name()));
            case ONE ->
                checklists
                        .find(door.checklistId())
                        .map(list -> text(Message.of(
                                door.everyItem()
                                        ? "productops.readiness.validator.view-every"
                                        : "productops.readiness.validator.view",
                                list.name())))
                        .orElseGet(() -> problem(gone(checklists, door)));
        };
    }

    private static Message gone(Checklists checklists, Door door) {
        return checklists
                .nameOfDeleted(door.checklistId())
                .map(name -> Message.of("productops.readiness.validator.view-deleted", name, door.checklistId()))
                .orElseGet(() -> door.name().isEmpty()
                        ? Message.of("productops.readiness.validator.view-unknown", door.checklistId())
                        : Message.of("productops.readiness.validator.view-copied", door.name()));
    }

    static LineView text(Message text) {
        return new LineView(text, "text", Optional.empty());
    }

    static LineView problem(Message text) {
        return new LineView(text, "problem", Optional.empty());
    }
}
