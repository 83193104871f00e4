package org.productops.area;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of areas read. */
@JiraComponent
public class AreaAuditTexts implements AuditTexts {

    /** What the actions of areas begin with. */
    static final String ACTIONS = "productops.area.audit.";

    static final String DELETED = "productops.area.audit.deleted";

    static final String RESTORED = "productops.area.audit.restored";

    private static final String LIST = ", ";

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry(AreaFields.NAME, "productops.area.field.name"),
            Map.entry(AreaFields.DESCRIPTION, "productops.area.field.description"),
            Map.entry(AreaFields.PARENT, "productops.area.field.parent"),
            Map.entry(AreaFields.LIFECYCLE, "productops.area.field.lifecycle"),
            Map.entry(AreaFields.TAGS, "productops.area.field.tags"),
            Map.entry(AreaFields.CHANNELS, "productops.area.field.channels"),
            Map.entry(AreaFields.LINKS, "productops.area.field.links"),
            Map.entry(AreaFields.ALIASES, "productops.area.field.aliases"),
            Map.entry(AreaFields.REVIEW_MONTHS, "productops.area.field.review-months"),
            Map.entry(AreaFields.REVIEWED, "productops.area.audited.reviewed"),
            Map.entry(AreaFields.ROLES, "productops.area.roles.own"),
            Map.entry(AreaFields.STOPS, "productops.area.audited.stops"),
            Map.entry(AreaFields.MERGED_INTO, "productops.area.field.merged-into"),
            Map.entry(LibraryRecords.FORMER_KEY, "productops.area.import.field.former-key"),
            Map.entry(AreaFields.ARCHIVED, "productops.area.archived"),
            Map.entry(AreaImportEntries.FILE, "productops.imports.file"),
            Map.entry(AreaImportEntries.ADDED, "productops.area.audited.import-added"),
            Map.entry(AreaImportEntries.CHANGED, "productops.area.audited.import-changed"),
            Map.entry(AreaImportEntries.ARCHIVED, "productops.area.audited.import-archived"),
            Map.entry(AreaImportEntries.REMOVED, "productops.area.audited.import-removed"));

    private final AreaLibrary library;
    private final Texts texts;

    @Inject
    public AreaAuditTexts(AreaLibrary library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.area.list.title");
    }

    @Override
    public List<String> actions() {
        return List.of(
                "productops.area.audit.created",
                "productops.area.audit.changed",
                "productops.area.audit.archived",
                RESTORED,
                "productops.area.audit.reviewed",
                "productops.area.audit.merged",
                DELETED,
                "productops.area.audit.roles",
                "productops.area.audit.import-applied",
                "productops.area.audit.import-taken-back",
                "productops.area.audit.import-created",
                "productops.area.audit.import-changed",
                "productops.area.audit.import-reverted",
                "productops.area.audit.former-key",
                "productops.area.audit.import-undone");
    }

    @Override
    public Optional<Message> field(String field) {
        return Optional.ofNullable(LABELS.get(field)).map(Message::of).or(() -> role(field)
                .map(Role::label));
    }

    private Optional<Role> role(String id) {
        return library.tree().roles().find(id);
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return switch (field) {
            case AreaFields.PARENT, AreaFields.MERGED_INTO -> path(value);
            case AreaFields.LIFECYCLE ->
                Lifecycle.find(value)
                        .map(each -> texts.get("productops.area.lifecycle." + each.id()))
                        .orElse(value);
            case AreaFields.STOPS ->
                list(value, id -> role(id).map(Role::label).map(texts::get).orElse(id));
            case AreaFields.ARCHIVED ->
                value.equals("true") ? texts.get("productops.common.form.yes") : list(value, this::path);
            default -> LABELS.containsKey(field) ? value : list(value, holder -> holder(holder, names));
        };
    }

    private static String list(String value, UnaryOperator<String> word) {
        return Arrays.stream(value.split(LIST)).map(word).collect(Collectors.joining(LIST));
    }

    private String holder(String stored, PersonNames names) {
        HolderText holder = HolderText.parse(stored);
        return holder.kind() == Holder.Kind.GROUP
                ? texts.get("productops.area.panel.group", holder.name())
                : names.of(holder.name());
    }

    private String path(String key) {
        AreaTree tree = library.tree();
        return tree.find(key).map(tree::path).orElse(key);
    }

    @Override
    public Subject subject(String subject) {
        if (subject.equals(AreaFields.ROLES)) {
            return new Subject(texts.get("productops.area.roles.title"), Optional.empty());
        }
        if (subject.startsWith(AreaImportEntries.SUBJECT)) {
            String id = subject.substring(AreaImportEntries.SUBJECT.length());
            return new Subject(
                    texts.get("productops.area.audited.import", id), Optional.of(AreaAddress.IMPORTS + "/" + id));
        }
        return new Subject(path(subject), library.tree().find(subject).map(area -> AreaAddress.page(area.key())));
    }
}
