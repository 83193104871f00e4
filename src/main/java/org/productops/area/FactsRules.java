package org.productops.area;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.productops.area.FactsDraft.LinkDraft;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;
import org.productops.common.text.WebAddress;

/** Turns a draft of facts into facts, or says at each field what is wrong with it. */
final class FactsRules {

    /** As Backstage has them: https://backstage.io/docs/features/software-catalog/descriptor-format#tags-optional. */
    private static final Pattern TAG_FORM = Pattern.compile("[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*");

    private FactsRules() {}

    /** @param name what the area is called; an alias that says the same is left out */
    static AreaFacts apply(FactsDraft draft, String name, FieldErrors.Collector errors) {
        return new AreaFacts(
                lifecycle(draft.lifecycle().strip(), errors),
                tags(draft.tags(), errors),
                once(AreaRules.CHANNEL.checkAll(
                        AreaFields.CHANNELS, draft.channels(), AreaRules.MOST_CHANNELS, errors)),
                links(draft.links(), errors),
                aliases(draft.aliases(), name, errors),
                0);
    }

    private static Lifecycle lifecycle(String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return Lifecycle.USUAL;
        }
        Optional<Lifecycle> found = Lifecycle.find(typed);
        if (found.isEmpty()) {
            errors.at(
                    AreaFields.LIFECYCLE,
                    Message.of("productops.area.error.lifecycle-unknown", TextRule.beginning(typed)));
        }
        return found.orElse(Lifecycle.USUAL);
    }

    /** Tags as they are kept. */
    static List<String> tags(List<String> typed, FieldErrors.Collector errors) {
        List<String> tags = once(AreaRules.TAG.checkAll(
                AreaFields.TAGS,
                typed.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList(),
                AreaRules.MOST_TAGS,
                errors));
        List<String> refused = tags.stream()
                .filter(tag -> !TAG_FORM.matcher(tag).matches())
                .map(TextRule::beginning)
                .toList();
        if (!refused.isEmpty()) {
            errors.at(AreaFields.TAGS, Message.of("productops.area.error.tag-form", String.join(", ", refused)));
        }
        return tags;
    }

    private static List<String> once(List<String> texts) {
        return List.copyOf(new LinkedHashSet<>(texts));
    }

    private static List<String> aliases(List<String> typed, String name, FieldErrors.Collector errors) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        AreaRules.ALIAS
                .checkAll(AreaFields.ALIASES, typed, AreaRules.MOST_ALIASES, errors)
                .forEach(alias -> byFolded.putIfAbsent(SearchFolding.fold(alias), alias));
        byFolded.remove(SearchFolding.fold(name));
        return List.copyOf(byFolded.values());
    }

    private static List<AreaLink> links(List<LinkDraft> typed, FieldErrors.Collector errors) {
        if (typed.size() > AreaRules.MOST_LINKS) {
            errors.at(
                    AreaFields.LINKS,
                    Message.of("productops.common.error.texts-many", AreaRules.MOST_LINKS, typed.size()));
            return List.of();
        }
        Set<AreaLink> links = new LinkedHashSet<>();
        for (int row = 0; row < typed.size(); row++) {
            LinkDraft draft = typed.get(row);
            String title = AreaRules.LINK_TITLE.check(AreaFields.link(row, "title"), draft.title(), errors);
            String field = AreaFields.link(row, "address");
            String address = AreaRules.LINK_ADDRESS.check(field, draft.address(), errors);
            AreaLink.Kind kind = kind(AreaFields.link(row, "kind"), draft.kind().strip(), errors);
            if (!address.isEmpty() || !title.isEmpty()) {
                if (!WebAddress.isOne(address)) {
                    errors.at(field, Message.of("productops.area.error.not-a-web-address"));
                }
                links.add(new AreaLink(kind, title, address));
            }
        }
        return List.copyOf(links);
    }

    private static AreaLink.Kind kind(String field, String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return AreaLink.Kind.OTHER;
        }
        Optional<AreaLink.Kind> found = AreaLink.Kind.find(typed);
        if (found.isEmpty()) {
            errors.at(field, Message.of("productops.area.error.link-kind-unknown", TextRule.beginning(typed)));
        }
        return found.orElse(AreaLink.Kind.OTHER);
    }
}
