package org.productops.feedback.organisation.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.web.form.Below;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationAuditTexts;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.organisation.OrganisationDraft;
import org.productops.feedback.organisation.OrganisationFacts;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.organisation.OrganisationView;

/** What is in the form of an organisation. */
@JiraComponent
public class OrganisationFormType extends FormType<OrganisationView> {

    private static final String SEGMENTS = "segments";

    private static final Below<OrganisationHint> HINT = new Below<>(
            OrganisationHint.TEMPLATE, new OrganisationHint(OrganisationFields.NAME, OrganisationAddress.ROOT));

    private final OrganisationService organisations;
    private final OrganisationCurrencyService currencies;

    @Inject
    public OrganisationFormType(OrganisationService organisations, OrganisationCurrencyService currencies) {
        super("productops-organisation", OrganisationView.class);
        this.organisations = organisations;
        this.currencies = currencies;
    }

    @Override
    protected List<Field> fields(Optional<OrganisationView> record) {
        return List.of(
                Field.of(OrganisationFields.NAME, FieldKind.TEXT, "productops.organisation.field.name")
                        .mandatory(),
                Field.of(OrganisationFields.ALIASES, FieldKind.LINES, "productops.organisation.field.aliases")
                        .help("productops.organisation.help.aliases"),
                Field.of(OrganisationFields.MAIL_DOMAINS, FieldKind.LINES, "productops.organisation.field.maildomains")
                        .help("productops.organisation.help.domains"),
                Field.of(OrganisationFields.SEGMENT, FieldKind.SUGGESTION, "productops.organisation.field.segment")
                        .suggestions(SEGMENTS)
                        .help("productops.organisation.help.segment"),
                Field.of(OrganisationFields.VALUE, FieldKind.TEXT, "productops.organisation.field.value")
                        .help(valueHelp(), currencies.currency().name()),
                Field.of(OrganisationFields.STATE, FieldKind.CHOICE, "productops.organisation.field.state")
                        .choices(Arrays.stream(OrganisationState.values())
                                .map(state -> Choice.labelled(state.name(), OrganisationAuditTexts.stateText(state)))
                                .toList()),
                Field.of(OrganisationFields.FROM, FieldKind.DATE, "productops.organisation.field.from")
                        .help(
                                record.isPresent()
                                        ? "productops.organisation.help.from"
                                        : "productops.organisation.help.from-new"));
    }

    private String valueHelp() {
        return currencies.currency().name().isEmpty()
                ? "productops.organisation.help.value"
                : "productops.organisation.help.value-in";
    }

    @Override
    protected Map<String, Below<?>> below(Optional<OrganisationView> record) {
        return record.isPresent() ? Map.of() : Map.of(OrganisationFields.NAME, HINT);
    }

    @Override
    protected List<String> resources(Optional<OrganisationView> record) {
        return record.isPresent() ? List.of() : List.of("organisation-hint");
    }

    @Override
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        return Map.of(
                SEGMENTS,
                organisations.segments().stream()
                        .map(segment -> Choice.named(segment, segment))
                        .toList());
    }

    @Override
    protected FormValues values(OrganisationView record) {
        OrganisationFacts facts = record.facts().get(0);
        return FormValues.EMPTY
                .with(OrganisationFields.NAME, record.organisation().name())
                .with(
                        OrganisationFields.ALIASES,
                        String.join("\n", record.organisation().aliases()))
                .with(
                        OrganisationFields.MAIL_DOMAINS,
                        String.join("\n", record.organisation().mailDomains()))
                .with(OrganisationFields.SEGMENT, facts.segment())
                .with(OrganisationFields.VALUE, OrganisationFields.value(facts))
                .with(OrganisationFields.STATE, facts.state().name());
    }

    /** What stands in the form of a new one. */
    FormValues blank(String name) {
        return FormValues.EMPTY
                .with(OrganisationFields.NAME, name)
                .with(OrganisationFields.STATE, OrganisationState.CUSTOMER.name());
    }

    /** What was typed, as a draft. */
    OrganisationDraft draft(FormValues typed) {
        return new OrganisationDraft(
                typed.text(OrganisationFields.NAME),
                typed.lines(OrganisationFields.ALIASES),
                typed.text(OrganisationFields.SEGMENT),
                typed.text(OrganisationFields.VALUE),
                typed.text(OrganisationFields.STATE),
                typed.lines(OrganisationFields.MAIL_DOMAINS),
                typed.text(OrganisationFields.FROM));
    }
}
