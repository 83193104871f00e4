package org.productops.release.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.productops.area.AreaHolderNames;
import org.productops.area.Holder;
import org.productops.common.error.Message;
import org.productops.common.user.People;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.RowGroup;
import org.productops.release.Release;
import org.productops.release.ReleaseDraft;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseVersion;
import org.productops.release.VersionPlace;

/** The form of a release. */
final class ReleaseFormType extends FormType<Release> {

    private static final String CHOICES = "choices";

    private final People people;
    private final List<ReleaseVersion> choices;
    private final Predicate<VersionPlace> seen;
    private final BiPredicate<Release, ReleaseSide> named;

    /**
     * @param choices the versions that can be chosen
     * @param seen whether the user sees a version; the others stay in the release as they are
     * @param named whether the user says who speaks for a side
     */
    ReleaseFormType(
            People people,
            List<ReleaseVersion> choices,
            Predicate<VersionPlace> seen,
            BiPredicate<Release, ReleaseSide> named) {
        super("productops-release", Release.class);
        this.people = people;
        this.choices = List.copyOf(choices);
        this.seen = seen;
        this.named = named;
    }

    @Override
    protected List<Field> fields(Optional<Release> record) {
        return List.of(
                Field.of(ReleaseFields.NAME, FieldKind.TEXT, "productops.release.field.name")
                        .help("productops.release.form.name-help"),
                Field.of(ReleaseFields.TARGET, FieldKind.DATE, "productops.release.field.target")
                        .help("productops.release.form.target-help"),
                Field.of(ReleaseFields.SCOPE_FIXED, FieldKind.DATE, "productops.release.field.scopefixed")
                        .help("productops.release.form.scope-help"),
                Field.of(ReleaseFields.PRODUCT, FieldKind.HOLDERS, "productops.release.field.product")
                        .help(help(record, ReleaseSide.PRODUCT, "productops.release.form.product-help")),
                Field.of(ReleaseFields.MARKETING, FieldKind.HOLDERS, "productops.release.field.marketing")
                        .help(help(record, ReleaseSide.MARKETING, "productops.release.form.marketing-help")));
    }

    /** Who may not say it reads so before typing. */
    private String help(Optional<Release> record, ReleaseSide side, String key) {
        return record.isEmpty() || named.test(record.get(), side)
                ? key
                : "productops.release.error.team-foreign." + side.id();
    }

    /** Says that there is more than is shown, so that nobody takes the rows for all. */
    @Override
    protected Map<String, List<Message>> remarks(Optional<Release> record, FormValues values) {
        long hidden = record.map(Release::versions).stream()
                .flatMap(List::stream)
                .filter(seen.negate())
                .count();
        return hidden == 0
                ? Map.of()
                : Map.of(
                        ReleaseFields.VERSIONS, List.of(Message.of("productops.release.form.versions-hidden", hidden)));
    }

    @Override
    protected List<RowGroup> groups() {
        return List.of(new RowGroup(
                ReleaseFields.VERSIONS,
                "productops.release.field.versions",
                "productops.release.form.row",
                "productops.release.form.add-row",
                List.of(Field.of(ReleaseFields.VERSION, FieldKind.SUGGESTION, "productops.release.form.version")
                        .suggestions(CHOICES)),
                FormValues.EMPTY,
                2 * Release.MOST_VERSIONS));
    }

    @Override
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        return Map.of(
                CHOICES,
                choices.stream()
                        .map(version -> Choice.named(version.fullName(), version.fullName()))
                        .toList());
    }

    private static String id(ReleaseVersion version) {
        return String.valueOf(version.place().versionId());
    }

    /** People choose versions by name; one whose name they may not see keeps its id. */
    private String name(String versionId) {
        return choices.stream()
                .filter(version -> id(version).equals(versionId))
                .map(ReleaseVersion::fullName)
                .findFirst()
                .orElse(versionId);
    }

    private String named(String typed) {
        return choices.stream()
                .filter(version -> version.fullName().equalsIgnoreCase(typed.strip()))
                .map(ReleaseFormType::id)
                .findFirst()
                .orElse(typed);
    }

    @Override
    protected FormValues values(Release release) {
        return FormValues.EMPTY
                .with(ReleaseFields.NAME, release.name())
                .with(
                        ReleaseFields.TARGET,
                        release.target().map(LocalDate::toString).orElse(""))
                .with(
                        ReleaseFields.SCOPE_FIXED,
                        release.scopeFixed().map(LocalDate::toString).orElse(""))
                .with(ReleaseFields.PRODUCT, names(release.product()))
                .with(ReleaseFields.MARKETING, names(release.marketing()))
                .withRows(
                        ReleaseFields.VERSIONS,
                        release.versions().stream()
                                .filter(seen)
                                .map(place -> row(name(String.valueOf(place.versionId()))))
                                .toList());
    }

    private String names(List<Holder> team) {
        return team.stream().map(new AreaHolderNames(people)).collect(Collectors.joining("\n"));
    }

    private static FormValues row(String version) {
        return FormValues.EMPTY.with(ReleaseFields.VERSION, version);
    }

    /** What stands in the form of a new release of a version; of none if the text is empty. */
    FormValues blank(String versionId) {
        return FormValues.EMPTY.withRows(ReleaseFields.VERSIONS, List.of(row(name(versionId))));
    }

    /** What was typed, as a draft. */
    ReleaseDraft draft(FormValues typed) {
        return new ReleaseDraft(
                typed.text(ReleaseFields.NAME),
                typed.rows(ReleaseFields.VERSIONS).stream()
                        .map(row -> named(row.text(ReleaseFields.VERSION)))
                        .toList(),
                typed.text(ReleaseFields.TARGET),
                typed.text(ReleaseFields.SCOPE_FIXED),
                typed.holders(ReleaseFields.PRODUCT),
                typed.holders(ReleaseFields.MARKETING));
    }
}
