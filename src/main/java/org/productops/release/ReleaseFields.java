package org.productops.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.area.Holder;
import org.productops.area.HolderText;

/** The names of the fields of releases, in forms, JSON, errors and the audit log alike. */
public final class ReleaseFields {

    public static final String NAME = "name";
    public static final String VERSIONS = "versions";
    public static final String VERSION = "version";
    public static final String TARGET = "target";
    public static final String SCOPE_FIXED = "scopeFixed";
    public static final String PRODUCT = "product";
    public static final String MARKETING = "marketing";

    /** Of the choice of a tier. */
    public static final String TIER = "tier";

    /** Of a tier. */
    public static final String ABOUT = "about";

    public static final String LEAD_DAYS = "leadDays";
    public static final String ITEMS = "items";

    /** Of an item of a tier or of a release. */
    public static final String TEXT = "text";

    public static final String HELP = "help";
    public static final String SIDE = "side";
    public static final String OWNER = "owner";

    /** Of a sign-off. */
    public static final String NOTE = "note";

    /** Of a decision. */
    public static final String GO = "go";

    public static final String REASON = "reason";

    /** Of the release notes. */
    public static final String NOTES = "notes";

    private ReleaseFields() {}

    /** The name of a field of an item of a tier, such as {@code items.0.text}. */
    public static String ofItem(int number, String field) {
        return ITEMS + "." + number + "." + field;
    }

    /** The name of a version in errors, such as {@code versions.0.version}. */
    public static String ofVersion(int number) {
        return VERSIONS + "." + number + "." + VERSION;
    }

    /** What a release says, for the audit log. */
    static Map<String, String> audited(Release release) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, release.name());
        fields.put(
                VERSIONS,
                release.versions().stream()
                        .map(place -> String.valueOf(place.versionId()))
                        .collect(Collectors.joining(", ")));
        fields.put(TARGET, release.target().map(String::valueOf).orElse(""));
        fields.put(SCOPE_FIXED, release.scopeFixed().map(String::valueOf).orElse(""));
        fields.put(PRODUCT, audited(release.product()));
        fields.put(MARKETING, audited(release.marketing()));
        fields.put(
                TIER, release.tier().isChosen() ? String.valueOf(release.tier().tier()) : "");
        return fields;
    }

    private static String audited(List<Holder> holders) {
        return holders.stream()
                .map(holder -> new HolderText(holder.kind(), holder.id()).text())
                .collect(Collectors.joining(", "));
    }

    /** What a tier says, for the audit log. */
    static Map<String, String> audited(LaunchTier tier) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ABOUT, tier.about());
        fields.put(LEAD_DAYS, String.valueOf(tier.leadDays()));
        fields.put(
                ITEMS,
                tier.items().stream()
                        .map(item -> item.side().id() + " | " + item.leadDays() + " | " + item.text())
                        .collect(Collectors.joining("\n")));
        return fields;
    }
}
