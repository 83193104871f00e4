package org.productops.feedback.organisation.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.organisation.OrganisationCurrency;
import org.productops.feedback.organisation.OrganisationFields;

/** The form that says in which money values are. */
@JiraComponent
public class OrganisationCurrencyFormType extends FormType<OrganisationCurrency> {

    public OrganisationCurrencyFormType() {
        super("productops-organisation-currency", OrganisationCurrency.class);
    }

    @Override
    protected List<Field> fields(Optional<OrganisationCurrency> record) {
        return List.of(Field.of(OrganisationFields.CURRENCY, FieldKind.TEXT, "productops.organisation.field.currency")
                .help("productops.organisation.help.currency"));
    }

    @Override
    protected FormValues values(OrganisationCurrency currency) {
        return FormValues.EMPTY.with(OrganisationFields.CURRENCY, currency.name());
    }
}
