package org.productops.release.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.RowGroup;
import org.productops.release.LaunchTier;
import org.productops.release.LaunchTierDraft;
import org.productops.release.LaunchTierService;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseSide;

/** The page on which administrators say what launches of a size take. */
final class LaunchTierFormPage extends FormPage<LaunchTier> {

    private final LaunchTierService tiers;
    private final long number;

    LaunchTierFormPage(FormRenderer renderer, LaunchTierService tiers, long number) {
        super(renderer, new Type());
        this.tiers = tiers;
        this.number = number;
    }

    private static final class Type extends FormType<LaunchTier> {
        Type() {
            super("productops-launch-tier", LaunchTier.class);
        }

        @Override
        protected List<Field> fields(Optional<LaunchTier> record) {
            return List.of(
                    Field.of(ReleaseFields.ABOUT, FieldKind.LINES, "productops.release.field.about"),
                    Field.of(ReleaseFields.LEAD_DAYS, FieldKind.TEXT, "productops.release.field.leaddays")
                            .help("productops.release.tiers.lead-help"));
        }

        @Override
        protected List<RowGroup> groups() {
            return List.of(new RowGroup(
                    ReleaseFields.ITEMS,
                    "productops.release.field.items",
                    "productops.release.tiers.row",
                    "productops.release.tiers.add-row",
                    List.of(
                            Field.of(ReleaseFields.TEXT, FieldKind.TEXT, "productops.release.field.text")
                                    .mandatory(),
                            Field.of(ReleaseFields.HELP, FieldKind.LINES, "productops.release.form.help"),
                            Field.of(ReleaseFields.SIDE, FieldKind.CHOICE, "productops.release.field.side")
                                    .choices(LaunchItemFormType.sides()),
                            Field.of(ReleaseFields.LEAD_DAYS, FieldKind.TEXT, "productops.release.field.leaddays")),
                    row(new LaunchTier.Item(ReleaseSide.PRODUCT, "", "", 0)),
                    2 * LaunchTier.MOST_ITEMS));
        }

        private static FormValues row(LaunchTier.Item item) {
            return FormValues.EMPTY
                    .with(ReleaseFields.TEXT, item.text())
                    .with(ReleaseFields.HELP, item.help())
                    .with(ReleaseFields.SIDE, item.side().id())
                    .with(ReleaseFields.LEAD_DAYS, String.valueOf(item.leadDays()));
        }

        @Override
        protected FormValues values(LaunchTier tier) {
            return FormValues.EMPTY
                    .with(ReleaseFields.ABOUT, tier.about())
                    .with(ReleaseFields.LEAD_DAYS, String.valueOf(tier.leadDays()))
                    .withRows(
                            ReleaseFields.ITEMS,
                            tier.items().stream().map(Type::row).toList());
        }
    }

    @Override
    protected Optional<LaunchTier> open(PageRequest request) {
        return Optional.of(tiers.getToEdit(number));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<LaunchTier> record) {
        String all = ReleaseAddresses.tiers().toString();
        return new FormHead(
                        Message.of("productops.release.tiers.edit-title", number),
                        Optional.empty(),
                        List.of(ReleaseServlet.HOME, Crumb.labelled("productops.release.tiers.title", all)),
                        ReleaseAddresses.tier(Math.toIntExact(number)).toString(),
                        Optional.of(all),
                        Optional.empty())
                .about(Message.of("productops.release.tiers.edit-about"));
    }

    @Override
    protected LaunchTier save(PageRequest request, FormValues typed, long version) {
        return tiers.update(
                number,
                version,
                new LaunchTierDraft(
                        typed.text(ReleaseFields.ABOUT),
                        typed.text(ReleaseFields.LEAD_DAYS),
                        typed.rows(ReleaseFields.ITEMS).stream()
                                .map(LaunchItemFormType::draft)
                                .toList()));
    }

    @Override
    protected String afterwards(PageRequest request, LaunchTier saved) {
        return ReleaseAddresses.tiers().done("saved") + "#productops-tier-" + saved.number();
    }
}
