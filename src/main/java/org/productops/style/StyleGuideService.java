package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.area.AreaHolderNames;
import org.productops.area.HolderRules;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.snapshot.Change;
import org.productops.common.text.LanguageTag;
import org.productops.common.user.People;
import org.productops.glossary.Spaces;

/** Style guides as such: which there are, what they are for and who edits them. */
@ConfluenceComponent
public class StyleGuideService {

    /** So many spaces are named where a guide that holds in them is to go. */
    private static final int NAMED_SPACES = 20;

    private final StyleGuideStore store;
    private final StyleLibrary library;
    private final StyleAccess access;
    private final Spaces spaces;
    private final People people;
    private final StyleWrites writes;
    private final AuditLog audit;

    @Inject
    public StyleGuideService(
            StyleGuideStore store,
            StyleLibrary library,
            StyleAccess access,
            Spaces spaces,
            People people,
            StyleWrites writes,
            AuditLog audit) {
        this.store = store;
        this.library = library;
        this.access = access;
        this.spaces = spaces;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * All guides by name.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller may not use the product
     */
    public Slice<StyleGuideView> list(Paging paging) {
        access.requireReader();
        return Slice.of(library.directory().all(), paging).map(this::view);
    }

    /**
     * One guide.
     *
     * @throws org.productops.common.error.NotFoundException if there is none
     * @throws org.productops.common.error.NotPermittedException if the caller may not use the product
     */
    public StyleGuideView find(String key) {
        return view(access.visible(key));
    }

    private StyleGuideView view(StyleGuide guide) {
        boolean readOnly = access.isReadOnly();
        return new StyleGuideView(
                guide,
                library.content(guide.id()).size(),
                access.isEditor(guide) && !readOnly,
                access.isAdministrator() && !readOnly);
    }

    /**
     * Makes a guide.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link StyleGuideFields}
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public StyleGuideView create(StyleGuideDraft draft) {
        String user = access.requireAdministrator();
        StyleGuideRules rules = rules(user);
        rules.create(draft, library.directory());
        return view(writes.guides(writing -> {
            StyleGuide made = store.put(rules.create(draft, writing.value()));
            record(user, "created", made, Map.of(), texts(made));
            return Change.by(directory -> directory.with(made), made);
        }));
    }

    /**
     * Changes a guide; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @throws org.productops.common.error.InvalidException as {@link #create}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it
     * @throws ConflictException if it is at another version by now
     */
    public StyleGuideView update(String key, long version, StyleGuideDraft draft) {
        StyleGuide known = access.visible(key);
        String user = access.requireEditor(known);
        StyleGuideRules rules = rules(user);
        rules.change(draft, known, library.directory());
        return view(writes.guides(writing -> {
            StyleGuide before = stored(key, version, writing.value());
            StyleGuide after = rules.change(draft, before, writing.value());
            if (after.withVersion(before.version()).equals(before)) {
                return Change.none(before);
            }
            store.put(after);
            record(user, "changed", after, texts(before), texts(after));
            return Change.by(directory -> directory.with(after), after);
        }));
    }

    /**
     * Removes a guide with its rules.
     *
     * @param version the version that the caller had read
     * @param confirmation whether the caller was told what goes with it
     * @throws UnconfirmedException if not: it tells
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     * @throws ConflictException if it is at another version by now
     */
    public void delete(String key, long version, Confirmation confirmation) {
        access.visible(key);
        String user = access.requireAdministrator();
        writes.guides(writing -> {
            StyleGuide gone = stored(key, version, writing.value());
            confirmation.require(question(gone, writing.value()));
            store.delete(gone);
            writes.forgetRules(gone);
            record(user, "deleted", gone, texts(gone), Map.of());
            return Change.by(directory -> directory.without(gone), gone);
        });
    }

    private UnconfirmedException question(StyleGuide guide, StyleDirectory directory) {
        List<Message> facts = new ArrayList<>();
        int rules = library.content(guide.id()).size();
        if (rules > 0) {
            facts.add(Message.of("productops.style.guide.delete-rules", rules));
        }
        List<Long> ids = directory.spaces(guide.id());
        if (!ids.isEmpty()) {
            List<String> keys =
                    spaces.keys(new HashSet<>(ids)).values().stream().sorted().toList();
            facts.add(Message.of(
                    "productops.style.guide.delete-spaces",
                    ids.size(),
                    keys.stream().limit(NAMED_SPACES).collect(Collectors.joining(", "))
                            + (keys.size() > NAMED_SPACES ? ", \u2026" : "")));
        }
        return new UnconfirmedException(facts)
                .agreement(Message.of("productops.style.guide.delete-agree", guide.name()));
    }

    private static StyleGuide stored(String key, long version, StyleDirectory directory) {
        StyleGuide stored = directory.find(key).orElseThrow(() -> StyleAccess.noGuide(key));
        ConflictException.check(stored, version, Message.of("productops.style.guide.conflict", stored.name()));
        return stored;
    }

    private StyleGuideRules rules(String user) {
        return new StyleGuideRules(new HolderRules(people, user), user, spaces.language());
    }

    private void record(
            String user, String what, StyleGuide guide, Map<String, String> before, Map<String, String> after) {
        audit.record(AuditEntry.configuration(
                user, "productops.style.audit." + what, guide.key(), FieldChange.between(before, after)));
    }

    private Map<String, String> texts(StyleGuide guide) {
        return texts(guide, people);
    }

    /** What the audit says of a guide. */
    static Map<String, String> texts(StyleGuide guide, People people) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(StyleGuideFields.NAME, guide.name());
        fields.put(StyleGuideFields.DESCRIPTION, guide.description());
        fields.put(StyleGuideFields.OWNER, guide.ownerKey());
        fields.put(
                StyleGuideFields.EDITORS,
                guide.editors().stream().map(new AreaHolderNames(people)).collect(Collectors.joining(", ")));
        fields.put(StyleGuideFields.LANGUAGE, LanguageTag.of(guide.language()));
        fields.put(StyleGuideFields.WITH_GLOSSARY, String.valueOf(guide.withGlossary()));
        fields.put(StyleGuideFields.ACCEPTED, String.join("\n", guide.accepted()));
        fields.put(StyleGuideFields.REJECTED, String.join("\n", guide.rejected()));
        return fields;
    }
}
