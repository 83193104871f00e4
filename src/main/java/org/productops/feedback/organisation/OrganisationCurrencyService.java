package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.settings.Settings;
import org.productops.common.store.Transactions;

/** In which money the values of organisations are: one currency for all. */
@JiraComponent
public class OrganisationCurrencyService {

    private final Settings settings;
    private final Transactions transactions;
    private final Access access;
    private final AuditLog audit;

    @Inject
    public OrganisationCurrencyService(Settings settings, Transactions transactions, Access access, AuditLog audit) {
        this.settings = settings;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Lets nobody on who may not say in which money values are.
     *
     * @throws org.productops.common.error.NotPermittedException if the user who makes this request may not
     */
    public void requireMayEdit() {
        access.requireAdministrator();
    }

    /** In which money values are; for all who may use the product. */
    public OrganisationCurrency currency() {
        access.requireUser();
        return new OrganisationCurrency(
                settings.text(OrganisationCurrencyLibrary.SETTING).orElse(""));
    }

    /**
     * Says in which money values are, for administrators. No value becomes another one.
     *
     * @param version of the currency that the caller had read
     * @throws InvalidException at {@link OrganisationFields#CURRENCY}
     */
    public OrganisationCurrency save(String typed, long version) {
        String user = access.requireAdministrator();
        String name = OrganisationCurrencyRules.apply(typed).name();
        OrganisationCurrency before = currency();
        ConflictException.check(before, version, Message.of("productops.organisation.error.currency-conflict"));
        if (!before.name().equals(name)) {
            transactions.run(() -> {
                settings.keep(OrganisationCurrencyLibrary.SETTING, name);
                audit.record(AuditEntry.configuration(
                        user,
                        OrganisationAuditTexts.ACTIONS + "currency",
                        OrganisationAuditTexts.ALL,
                        List.of(new FieldChange(OrganisationFields.CURRENCY, before.name(), name))));
                return name;
            });
        }
        return new OrganisationCurrency(name);
    }
}
