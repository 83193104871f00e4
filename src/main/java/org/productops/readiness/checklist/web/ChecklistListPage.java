package org.productops.readiness.checklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.web.SetUpHint;
import org.productops.common.text.SearchFolding;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.checklist.ChecklistVersion;
import org.productops.readiness.checklist.ReadyMadeChecklists;
import org.productops.readiness.checklist.ReadyMadeChecklists.ReadyMade;

/** The list of checklists, with the issues and transitions that need them. */
final class ChecklistListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/checklists.vm", View.class);

    private static final int ROWS = 50;

    private static final String QUERY = "q";

    private final ChecklistService checklists;
    private final ReadyMadeChecklists readyMade;
    private final ChecklistDrawing drawing;
    private final SetUpService setUp;
    private final Templates templates;

    ChecklistListPage(
            ChecklistService checklists,
            ReadyMadeChecklists readyMade,
            ChecklistDrawing drawing,
            SetUpService setUp,
            Templates templates) {
        this.checklists = checklists;
        this.readyMade = readyMade;
        this.drawing = drawing;
        this.setUp = setUp;
        this.templates = templates;
    }

    /**
     * @param any whether there is any checklist at all
     * @param query what is looked for; empty for nothing
     * @param found how many have it
     * @param starts lists to begin with
     */
    record View(
            Frame frame,
            String setUpHintHtml,
            Optional<Message> notice,
            boolean any,
            String query,
            int found,
            List<Row> checklists,
            List<Start> starts,
            String pagerHtml) {}

    /**
     * A checklist.
     *
     * @param count how many items it has
     * @param unreadable how many of them cannot be read
     * @param scope on which issues it stands
     * @param conditions what these are like
     * @param changed when it was changed last, by whom; empty if that is not kept
     */
    record Row(
            long id,
            String name,
            String description,
            int count,
            long unreadable,
            Message scope,
            List<String> conditions,
            List<UseView> uses,
            Optional<Changed> changed) {}

    /** When a checklist was changed last, and by whom. */
    record Changed(String moment, String who) {}

    /** A transition, whether it only notes what it would refuse, and what it does not ask for. */
    record UseView(String name, boolean trial, Optional<Message> notAsked) {}

    /** A list to begin with. */
    record Start(String id, String name, String address) {}

    @Override
    public PageResult show(PageRequest request) {
        List<Checklist> all = checklists.all();
        String query = request.text(QUERY);
        List<Checklist> found = found(all, query);
        Optional<Checklist> changed = request.id("id")
                .flatMap(id ->
                        all.stream().filter(checklist -> checklist.id() == id).findFirst());
        Slice<Checklist> slice = Slice.of(
                found,
                Paging.ofPage(
                        request.text(Paging.START), changed.map(found::indexOf).orElse(-1), ROWS, found.size()));
        Map<Long, List<ChecklistUse>> uses = checklists.uses();
        PersonNames names = drawing.names();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        SetUpHint.html(templates, setUp),
                        notice(request.done(), changed),
                        !all.isEmpty(),
                        query,
                        found.size(),
                        slice.map(checklist -> row(checklist, uses.getOrDefault(checklist.id(), List.of()), names))
                                .values(),
                        Arrays.stream(ReadyMade.values()).map(this::start).toList(),
                        Pager.html(templates, slice, ChecklistServlet.PAGE.with(QUERY, query))));
    }

    /** Those of which all words stand somewhere. */
    private static List<Checklist> found(List<Checklist> all, String query) {
        String[] words = SearchFolding.words(query);
        return words.length == 0
                ? all
                : all.stream()
                        .filter(checklist -> {
                            String text = SearchFolding.fold(said(checklist));
                            return Arrays.stream(words).allMatch(text::contains);
                        })
                        .toList();
    }

    private static String said(Checklist checklist) {
        return Stream.concat(
                        Stream.of(checklist.name(), checklist.description()),
                        checklist.items().stream().map(ChecklistItem::text))
                .collect(Collectors.joining("\n"));
    }

    private Start start(ReadyMade list) {
        Address address = ChecklistServlet.PAGE.with("action", "new").with(ChecklistFormPage.START, list.id());
        return new Start(list.id(), readyMade.name(list), address.toString());
    }

    private static Optional<Message> notice(String done, Optional<Checklist> changed) {
        return switch (done) {
            case "created" -> changed.map(each -> Message.of("productops.readiness.page.created", each.name()));
            case "saved" -> changed.map(each -> Message.of("productops.readiness.page.saved", each.name()));
            case "deleted" -> Optional.of(Message.of("productops.readiness.page.deleted"));
            default -> Optional.empty();
        };
    }

    private Row row(Checklist checklist, List<ChecklistUse> uses, PersonNames names) {
        return new Row(
                checklist.id(),
                checklist.name(),
                checklist.description(),
                checklist.items().size(),
                checklists.unreadable(checklist),
                ChecklistDrawing.scope(checklist),
                checklists.scope(checklist),
                uses.stream()
                        .map(use -> new UseView(
                                use.name(),
                                use.trial(),
                                use.creates() ? checklists.leftByCreation(checklist) : Optional.empty()))
                        .toList(),
                last(checklist)
                        .map(saved -> new Changed(drawing.moment(saved.publishedAt()), names.of(saved.publishedBy()))));
    }

    private Optional<ChecklistVersion> last(Checklist checklist) {
        List<ChecklistVersion> saved = checklists.versions(checklist.id());
        return saved.isEmpty() ? Optional.empty() : Optional.of(saved.get(saved.size() - 1));
    }
}
