package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.productops.common.access.Access;
import org.productops.common.json.Json;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.CheckTypes;

/**
 * Writes checklists as JSON, for all who may use the product. An import makes the same of it, here and elsewhere; the ids of
 * lists and items are given anew there.
 */
@JiraComponent
public class ChecklistExportService {

    private final Access access;
    private final ChecklistLibrary library;
    private final CheckTypes types;
    private final CheckSubjects subjects;
    private final ChecklistTexts texts;

    @Inject
    public ChecklistExportService(
            Access access, ChecklistLibrary library, CheckTypes types, CheckSubjects subjects, ConditionNames names) {
        this.access = access;
        this.library = library;
        this.types = types;
        this.subjects = subjects;
        this.texts = new ChecklistTexts(new ConditionText(names));
    }

    /**
     * What a file has.
     *
     * @param checklists each as it would be typed anew
     * @param names what people call what checks look at, by the check's kind, a colon, and the id
     */
    public record Content(List<ChecklistDraft> checklists, Map<String, String> names) {
        public Content {
            checklists = List.copyOf(checklists);
            names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
        }
    }

    /** All checklists. */
    public Content all() {
        access.requireUser();
        return content(library.checklists().all());
    }

    /** One checklist. */
    public Content of(Checklist checklist) {
        access.requireUser();
        return content(List.of(checklist));
    }

    private Content content(List<Checklist> checklists) {
        Map<String, String> names = new TreeMap<>();
        checklists.stream()
                .flatMap(list -> list.items().stream())
                .map(ChecklistItem::check)
                .filter(check -> !check.subject().isEmpty())
                .forEach(check -> types.find(check.kind())
                        .flatMap(type -> subjects.nameOf(type.subjectKind(), check.subject()))
                        .ifPresent(name -> names.put(ChecklistFile.name(check.kind(), check.subject()), name)));
        return new Content(checklists.stream().map(texts::draft).toList(), names);
    }

    /** The text of the file. */
    public String json(Content content) {
        access.requireUser();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(
                ChecklistFile.CHECKLISTS,
                content.checklists().stream().map(ChecklistFile::write).toList());
        file.put(ChecklistFile.NAMES, content.names());
        return Json.write(file) + "\n";
    }
}
