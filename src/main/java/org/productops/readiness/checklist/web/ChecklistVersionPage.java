package org.productops.readiness.checklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistService;

/** A checklist as it was saved once, to look at. */
final class ChecklistVersionPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("readiness/checklist-version.vm", View.class);

    private static final String VERSION = "version";

    private final ChecklistService checklists;
    private final ChecklistDrawing drawing;
    private final long id;

    ChecklistVersionPage(ChecklistService checklists, ChecklistDrawing drawing, long id) {
        this.checklists = checklists;
        this.drawing = drawing;
        this.id = id;
    }

    record View(
            Frame frame,
            Message title,
            List<Crumb> crumbs,
            String description,
            Message scope,
            List<String> conditions,
            Message overrides,
            List<SectionView> sections,
            Optional<String> restore) {}

    /** Items under one heading; an empty name for those under none. */
    record SectionView(String name, List<ItemView> items) {}

    /** An item; {@code subject} and {@code value} as people read them, empty if it has none; {@code who} may tick it, if not everybody. */
    record ItemView(
            String text,
            String help,
            String link,
            boolean mandatory,
            boolean skippable,
            Message kind,
            String subject,
            String value,
            Optional<String> who,
            List<String> conditions,
            Optional<String> startsOn) {}

    /** Where it is, from the context path on. */
    static String address(long id, long version) {
        return ChecklistServlet.about("version", id)
                .with(VERSION, String.valueOf(version))
                .toString();
    }

    @Override
    public PageResult show(PageRequest request) {
        Checklist now = checklists.getToEdit(id);
        Checklist checklist = checklists.version(id, request.id(VERSION).orElse(0L));
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        Message.of("productops.readiness.version.title", checklist.name(), checklist.version()),
                        List.of(ChecklistServlet.crumb(), ChecklistServlet.historyCrumb(now)),
                        checklist.description(),
                        ChecklistDrawing.scope(checklist),
                        checklists.scope(checklist),
                        drawing.overrides(checklist.waivers()),
                        sections(checklist),
                        checklist.version() == now.version()
                                ? Optional.empty()
                                : Optional.of(ChecklistFormPage.restoring(id, checklist.version()))));
    }

    private List<SectionView> sections(Checklist checklist) {
        List<ChecklistDraft.Item> drafts = checklists.draft(checklist).items();
        SubjectTexts subjects = new SubjectTexts(checklists);
        List<SectionView> sections = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String name = drafts.get(i).section();
            if (sections.isEmpty() || !sections.get(sections.size() - 1).name().equals(name)) {
                sections.add(new SectionView(name, new ArrayList<>()));
            }
            sections.get(sections.size() - 1).items().add(item(checklist.items().get(i), drafts.get(i), subjects));
        }
        return sections;
    }

    private ItemView item(ChecklistItem item, ChecklistDraft.Item draft, SubjectTexts subjects) {
        String kind = item.check().kind();
        return new ItemView(
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                item.skippable(),
                checklists.checkTypes().stream().noneMatch(type -> type.kind().equals(kind))
                                && !item.check().isManual()
                        ? Message.of("productops.common.form.unknown-choice", kind)
                        : Message.of("productops.readiness.kind."
                                + kind.toLowerCase(Locale.ROOT).replace('_', '-')),
                checklists.checkTypes().stream()
                        .filter(type -> type.kind().equals(kind))
                        .findFirst()
                        .map(type ->
                                subjects.write(type.subjectKind(), item.check().subject()))
                        .orElse(item.check().subject()),
                item.check().value(),
                item.tickers().equals(Eligible.ANYONE) ? Optional.empty() : Optional.of(drawing.who(item.tickers())),
                draft.conditions().lines().toList(),
                item.startsOn().map(drawing::day));
    }
}
