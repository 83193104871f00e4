package org.productops.common.setup.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.error.Confirmation;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.setup.SetUpProject;
import org.productops.common.setup.SetUpReport;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.SetUpUndoService;
import org.productops.common.setup.SetUpView;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** The page <em>Set up Product Ops</em>. Its answer to a press is the report, so reloading is harmless. */
final class SetUpPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/setup.vm", View.class);

    private static final Pattern BETWEEN_KEYS = Pattern.compile("[\\s,;]+");

    /** So many projects that offer it are named; the others are counted. */
    private static final int NAMED = 20;

    /** Says that it was taken out of a project just before. */
    static final String TAKEN_BACK = "taken-back";

    private final SetUpService setUp;
    private final SetUpUndoService undo;
    private final PageResources resources;

    SetUpPage(SetUpService setUp, SetUpUndoService undo, PageResources resources) {
        this.setUp = setUp;
        this.undo = undo;
        this.resources = resources;
    }

    /**
     * The page.
     *
     * @param offering the first of the projects that offer it already
     * @param more how many others there are; empty if none
     * @param keys what stands in the field
     * @param tokens what is shown for each of them
     * @param unchanged whether pressing found all there
     * @param added the projects that were added, where pressing found all there that they need
     * @param takenBack whether it was taken out of a project just before
     * @param undoable the projects out of which it can be taken
     * @param open whether the form is to be seen, and not only that it can be
     */
    record View(
            Frame frame,
            PageToken token,
            SetUpView view,
            Optional<SetUpReport> report,
            Optional<Message> error,
            Optional<Asked> asked,
            List<SetUpProject> offering,
            Optional<Message> more,
            String keys,
            List<Token> tokens,
            boolean unchanged,
            Optional<Message> added,
            boolean noneChosen,
            boolean takenBack,
            List<SetUpProject> undoable,
            boolean open) {}

    /**
     * A key that was typed.
     *
     * @param label the project as people know it; the key if there is no such project
     */
    record Token(String key, String label, boolean known) {}

    /** What it takes along, and what is sent to agree to that. */
    record Asked(List<Message> facts, String answer) {}

    /** What pressing came to; nothing before it. */
    private record Pressed(Optional<SetUpReport> report, Optional<Message> error, Optional<Asked> asked) {
        static final Pressed NOT = new Pressed(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of(), Pressed.NOT);
    }

    @Override
    public PageResult submit(PageRequest request) {
        List<String> keys = Arrays.stream(BETWEEN_KEYS.split(request.text(SetUpService.PROJECTS)))
                .filter(key -> !key.isEmpty())
                .toList();
        try {
            SetUpReport report = setUp.setUp(keys, Confirmation.of(request.text(Confirmation.FIELD)));
            return page(
                    report.isComplete() ? 200 : 500,
                    request,
                    List.of(),
                    new Pressed(Optional.of(report), Optional.empty(), Optional.empty()));
        } catch (UnconfirmedException e) {
            Asked asked = new Asked(e.facts(), e.answer());
            return page(
                    HttpStatus.of(e),
                    request,
                    keys,
                    new Pressed(Optional.empty(), Optional.empty(), Optional.of(asked)));
        } catch (InvalidException e) {
            return page(
                    HttpStatus.of(e),
                    request,
                    keys,
                    new Pressed(Optional.empty(), Optional.of(e.text()), Optional.empty()));
        }
    }

    private PageResult page(int status, PageRequest request, List<String> typed, Pressed pressed) {
        resources.require("picker");
        SetUpView view = setUp.view();
        int more = view.projects().size() - NAMED;
        boolean none = view.anyProject() && view.projects().isEmpty();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        view,
                        pressed.report(),
                        pressed.error(),
                        pressed.asked(),
                        view.projects().stream().limit(NAMED).toList(),
                        more > 0 ? Optional.of(Message.of("productops.common.setup.more", more)) : Optional.empty(),
                        String.join("\n", typed),
                        tokens(typed),
                        pressed.report().map(SetUpReport::isUnchanged).orElse(false),
                        pressed.report()
                                .filter(report -> report.foundAll() && !report.isUnchanged())
                                .map(report ->
                                        Message.of("productops.common.setup.added", String.join(", ", report.added()))),
                        none,
                        request.done().equals(TAKEN_BACK),
                        undo.projects(),
                        !view.complete() || none || !typed.isEmpty()));
    }

    private List<Token> tokens(List<String> typed) {
        Map<String, SetUpProject> known =
                setUp.find(typed).stream().collect(Collectors.toMap(SetUpProject::key, Function.identity()));
        return typed.stream()
                .distinct()
                .map(key -> Optional.ofNullable(known.get(key.toUpperCase(Locale.ROOT)))
                        .map(project -> new Token(project.key(), project.name() + " (" + project.key() + ")", true))
                        .orElseGet(() -> new Token(key, key, false)))
                .toList();
    }
}
