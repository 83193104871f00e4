package org.productops.style.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.area.Holder;
import org.productops.common.store.TextHash;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.common.text.LanguageTag;
import org.productops.style.ChosenGuide;
import org.productops.style.StyleChoice;
import org.productops.style.StyleGuide;
import org.productops.style.StyleGuideStore;

/** Style guides and what spaces choose of them in Confluence's database. */
@ConfluenceComponent
public final class AoStyleGuideStore implements StyleGuideStore {

    private static final String TABLE = "STYLE_GUIDE";
    private static final String CHOICE_TABLE = "STYLE_CHOICE";
    private static final Pattern CHOSEN = Pattern.compile("(\\d{1,18})\t(\\d{1,15})");

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoStyleGuideStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<StyleGuide> all() {
        return Arrays.stream(ao.find(StyleGuideEntity.class)).map(this::guide).toList();
    }

    private StyleGuide guide(StyleGuideEntity row) {
        Optional<Locale> language = LanguageTag.read(orEmpty(row.getLanguageTag()));
        if (language.isEmpty()) {
            unreadable.tell(TABLE, row, "the language " + row.getLanguageTag());
        }
        return new StyleGuide(
                row.getID(),
                orEmpty(row.getGuideKey()),
                orEmpty(row.getGuideName()),
                orEmpty(row.getDescription()),
                orEmpty(row.getOwnerKey()),
                editors(row),
                language.orElse(Locale.ENGLISH),
                row.isWithGlossary(),
                lines(row.getAcceptedWords()),
                lines(row.getRejectedWords()),
                row.getRowVersion());
    }

    private List<Holder> editors(StyleGuideEntity row) {
        List<Holder> editors = new ArrayList<>();
        for (String line : lines(row.getEditors())) {
            Optional<Holder> editor = Arrays.stream(Holder.Kind.values())
                    .filter(kind -> line.startsWith(kind.name() + "\t"))
                    .map(kind -> new Holder(kind, line.substring(kind.name().length() + 1)))
                    .findFirst();
            editor.ifPresentOrElse(editors::add, () -> unreadable.tell(TABLE, row, "the editor " + line));
        }
        return editors;
    }

    private static List<String> lines(String column) {
        return orEmpty(column).lines().toList();
    }

    @Override
    public StyleGuide put(StyleGuide guide) {
        if (guide.id() == 0) {
            Map<String, Object> row = new HashMap<>();
            row.put("IDENTITY_HASH", hash(guide));
            row.put("GUIDE_KEY", guide.key());
            row.put("GUIDE_NAME", guide.name());
            row.put("DESCRIPTION", guide.description());
            row.put("OWNER_KEY", guide.ownerKey());
            row.put("EDITORS", column(editors(guide)));
            row.put("LANGUAGE_TAG", LanguageTag.of(guide.language()));
            row.put("WITH_GLOSSARY", guide.withGlossary());
            row.put("ACCEPTED_WORDS", column(guide.accepted()));
            row.put("REJECTED_WORDS", column(guide.rejected()));
            row.put("LAST_RULE_ID", 0L);
            row.put("ROW_VERSION", guide.version());
            return guide.withId(ao.create(StyleGuideEntity.class, row).getID());
        }
        StyleGuideEntity row = ao.get(StyleGuideEntity.class, Math.toIntExact(guide.id()));
        row.setIdentityHash(hash(guide));
        row.setGuideKey(guide.key());
        row.setGuideName(guide.name());
        row.setDescription(guide.description());
        row.setOwnerKey(guide.ownerKey());
        row.setEditors(column(editors(guide)));
        row.setLanguageTag(LanguageTag.of(guide.language()));
        row.setWithGlossary(guide.withGlossary());
        row.setAcceptedWords(column(guide.accepted()));
        row.setRejectedWords(column(guide.rejected()));
        row.setRowVersion(guide.version());
        row.save();
        return guide;
    }

    private static String hash(StyleGuide guide) {
        return TextHash.of(guide.key().toLowerCase(Locale.ROOT));
    }

    private static List<String> editors(StyleGuide guide) {
        return guide.editors().stream()
                .map(editor -> editor.kind().name() + "\t" + editor.id())
                .toList();
    }

    /** The text of a column with a line for each; null for none. */
    private static String column(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    @Override
    public void delete(StyleGuide guide) {
        ao.deleteWithSQL(StyleGuideEntity.class, "ID = ?", Math.toIntExact(guide.id()));
        List<StyleChoice> without = choices().stream()
                .filter(choice -> choice.has(guide.id()))
                .map(choice -> choice.without(guide.id()))
                .toList();
        Batches.each(
                without.stream().map(StyleChoice::spaceId).toList(),
                batch -> ao.deleteWithSQL(StyleChoiceEntity.class, Batches.in("SPACE_ID", batch), batch.toArray()));
        Batches.insert(
                ao,
                StyleChoiceEntity.class,
                without.stream().map(AoStyleGuideStore::row).toList());
    }

    @Override
    public List<StyleChoice> choices() {
        return Arrays.stream(ao.find(StyleChoiceEntity.class)).map(this::choice).toList();
    }

    private StyleChoice choice(StyleChoiceEntity row) {
        List<ChosenGuide> guides = new ArrayList<>();
        for (String line : lines(row.getGuideIds())) {
            Matcher matcher = CHOSEN.matcher(line);
            if (matcher.matches()) {
                guides.add(new ChosenGuide(
                        Long.parseLong(matcher.group(1)), Instant.ofEpochMilli(Long.parseLong(matcher.group(2)))));
            } else {
                unreadable.tell(CHOICE_TABLE, row, "the guide " + line);
            }
        }
        return new StyleChoice(row.getSpaceId(), guides, row.getRowVersion());
    }

    @Override
    public void put(StyleChoice choice) {
        deleteChoice(choice.spaceId());
        ao.create(StyleChoiceEntity.class, row(choice));
    }

    private static Map<String, Object> row(StyleChoice choice) {
        Map<String, Object> row = new HashMap<>();
        row.put("SPACE_ID", choice.spaceId());
        row.put(
                "GUIDE_IDS",
                column(choice.guides().stream()
                        .map(chosen -> chosen.guideId() + "\t" + chosen.since().toEpochMilli())
                        .toList()));
        row.put("ROW_VERSION", choice.version());
        return row;
    }

    @Override
    public void deleteChoice(long spaceId) {
        ao.deleteWithSQL(StyleChoiceEntity.class, "SPACE_ID = ?", spaceId);
    }
}
