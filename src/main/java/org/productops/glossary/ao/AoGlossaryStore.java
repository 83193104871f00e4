package org.productops.glossary.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.area.Holder;
import org.productops.common.store.TextHash;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.GlossaryStore;
import org.productops.glossary.HighlightMode;

/** Glossaries and what spaces choose of them in Confluence's database. */
@ConfluenceComponent
public final class AoGlossaryStore implements GlossaryStore {

    private static final String TABLE = "GLOSSARY";
    private static final String CHOICE_TABLE = "GLOSSARY_CHOICE";
    private static final String WITH_IDENTITY = "IDENTITY_HASH = ?";
    private static final String OF_SPACE = "SPACE_ID = ?";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoGlossaryStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Glossary> all() {
        return glossaries(Query.select());
    }

    @Override
    public Optional<Glossary> find(long id) {
        return id < 1 || id > Integer.MAX_VALUE
                ? Optional.empty()
                : glossaries(Query.select().where("ID = ?", (int) id)).stream().findFirst();
    }

    @Override
    public Optional<Glossary> ofSpace(long spaceId) {
        return identified(ofSpaceHash(spaceId));
    }

    @Override
    public Optional<Glossary> global(String key) {
        return identified(globalHash(key));
    }

    private Optional<Glossary> identified(String hash) {
        return glossaries(Query.select().where(WITH_IDENTITY, hash)).stream().findFirst();
    }

    static String ofSpaceHash(long spaceId) {
        return TextHash.of("space", String.valueOf(spaceId));
    }

    private static String globalHash(String key) {
        return TextHash.of("global", TextIdentity.of(key));
    }

    private List<Glossary> glossaries(Query query) {
        return Arrays.stream(ao.find(GlossaryEntity.class, query))
                .map(this::glossary)
                .toList();
    }

    private Glossary glossary(GlossaryEntity row) {
        Optional<Locale> language = LanguageTag.read(orEmpty(row.getLanguageTag()));
        if (language.isEmpty()) {
            unreadable.tell(TABLE, row, "the language " + row.getLanguageTag());
        }
        return new Glossary(
                row.getID(),
                row.getSpaceId(),
                orEmpty(row.getGlossaryKey()),
                orEmpty(row.getGlossaryName()),
                orEmpty(row.getDescription()),
                language.orElse(Locale.ENGLISH),
                editors(row),
                row.isSharedWithJira(),
                row.getRowVersion());
    }

    private List<Holder> editors(GlossaryEntity row) {
        List<Holder> editors = new ArrayList<>();
        for (String line : StoredLines.of(row.getEditors())) {
            int tab = line.indexOf('\t');
            String name = tab < 0 ? line : line.substring(0, tab);
            Arrays.stream(Holder.Kind.values())
                    .filter(kind -> tab >= 0 && kind.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            kind -> editors.add(new Holder(kind, line.substring(tab + 1))),
                            () -> unreadable.tell(TABLE, row, "the editor " + line));
        }
        return editors;
    }

    @Override
    public Glossary put(Glossary glossary) {
        if (glossary.id() == 0) {
            return glossary.withId(
                    ao.create(GlossaryEntity.class, row(glossary)).getID());
        }
        GlossaryEntity row = ao.get(GlossaryEntity.class, Math.toIntExact(glossary.id()));
        row.setIdentityHash(hash(glossary));
        row.setSpaceId(glossary.spaceId());
        row.setGlossaryKey(glossary.key());
        row.setGlossaryName(glossary.name());
        row.setDescription(glossary.description());
        row.setLanguageTag(LanguageTag.of(glossary.language()));
        row.setEditors(lines(glossary.editors()));
        row.setSharedWithJira(glossary.sharedWithJira());
        row.setRowVersion(glossary.version());
        row.save();
        return glossary;
    }

    private static Map<String, Object> row(Glossary glossary) {
        Map<String, Object> row = new HashMap<>();
        row.put("IDENTITY_HASH", hash(glossary));
        row.put("SPACE_ID", glossary.spaceId());
        row.put("GLOSSARY_KEY", glossary.key());
        row.put("GLOSSARY_NAME", glossary.name());
        row.put("DESCRIPTION", glossary.description());
        row.put("LANGUAGE_TAG", LanguageTag.of(glossary.language()));
        row.put("EDITORS", lines(glossary.editors()));
        row.put("SHARED_WITH_JIRA", glossary.sharedWithJira());
        row.put("ROW_VERSION", glossary.version());
        return row;
    }

    private static String hash(Glossary glossary) {
        return glossary.isGlobal() ? globalHash(glossary.key()) : ofSpaceHash(glossary.spaceId());
    }

    private static String lines(List<Holder> editors) {
        return StoredLines.column(editors.stream()
                .map(editor -> editor.kind().name() + "\t" + editor.id())
                .toList());
    }

    @Override
    public void delete(Glossary glossary) {
        ao.deleteWithSQL(GlossaryEntity.class, "ID = ?", Math.toIntExact(glossary.id()));
        List<GlossaryChoice> without = choices().stream()
                .filter(choice -> choice.glossaryIds().contains(glossary.id()))
                .map(choice -> choice.without(glossary.id()))
                .toList();
        Batches.each(
                without.stream().map(GlossaryChoice::spaceId).toList(),
                batch -> ao.deleteWithSQL(GlossaryChoiceEntity.class, Batches.in("SPACE_ID", batch), batch.toArray()));
        Batches.insert(
                ao,
                GlossaryChoiceEntity.class,
                without.stream().map(AoGlossaryStore::row).toList());
    }

    @Override
    public List<GlossaryChoice> choices() {
        return choices(Query.select());
    }

    @Override
    public Optional<GlossaryChoice> choice(long spaceId) {
        return choices(Query.select().where(OF_SPACE, spaceId)).stream().findFirst();
    }

    private List<GlossaryChoice> choices(Query query) {
        return Arrays.stream(ao.find(GlossaryChoiceEntity.class, query))
                .map(this::choice)
                .toList();
    }

    private GlossaryChoice choice(GlossaryChoiceEntity row) {
        Optional<HighlightMode> mode = Arrays.stream(HighlightMode.values())
                .filter(each -> each.name().equals(row.getHighlightMode()))
                .findFirst();
        if (mode.isEmpty()) {
            unreadable.tell(CHOICE_TABLE, row, "the highlighting " + row.getHighlightMode());
        }
        return new GlossaryChoice(
                row.getSpaceId(),
                row.isAsEverywhere(),
                glossaryIds(row),
                mode.orElse(HighlightMode.OFF),
                StoredLines.of(row.getExclusions()),
                row.getRowVersion());
    }

    private List<Long> glossaryIds(GlossaryChoiceEntity row) {
        List<Long> ids = new ArrayList<>();
        for (String line : StoredLines.of(row.getGlossaryIds())) {
            try {
                ids.add(Long.parseLong(line));
            } catch (NumberFormatException e) {
                unreadable.tell(CHOICE_TABLE, row, "the glossary " + line);
            }
        }
        return ids;
    }

    @Override
    public void put(GlossaryChoice choice) {
        deleteChoice(choice.spaceId());
        ao.create(GlossaryChoiceEntity.class, row(choice));
    }

    private static Map<String, Object> row(GlossaryChoice choice) {
        Map<String, Object> row = new HashMap<>();
        row.put("SPACE_ID", choice.spaceId());
        row.put("AS_EVERYWHERE", choice.asEverywhere());
        row.put("GLOSSARY_IDS", StoredLines.column(choice.glossaryIds()));
        row.put("HIGHLIGHT_MODE", choice.highlighting().name());
        row.put("EXCLUSIONS", StoredLines.column(choice.exclusions()));
        row.put("ROW_VERSION", choice.version());
        return row;
    }

    @Override
    public void deleteChoice(long spaceId) {
        ao.deleteWithSQL(GlossaryChoiceEntity.class, OF_SPACE, spaceId);
    }
}
