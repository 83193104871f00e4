package org.productops.feedback.organisation.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each organisation, also for those that were removed. */
@Preload
@Table("ORGANISATION")
public interface OrganisationEntity extends Entity {

    /** Not the row's own id: a row is replaced when the organisation is changed. */
    @NotNull
    @Unique
    @Accessor("ORGANISATION_ID")
    Long getOrganisationId();

    @Mutator("ORGANISATION_ID")
    void setOrganisationId(Long organisationId);

    /** Empty if it was removed. */
    @StringLength(255)
    @Accessor("ORGANISATION_NAME")
    String getOrganisationName();

    @Mutator("ORGANISATION_NAME")
    void setOrganisationName(String organisationName);

    /** Other names, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ALIASES")
    String getAliases();

    @Mutator("ALIASES")
    void setAliases(String aliases);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("MAIL_DOMAINS")
    String getMailDomains();

    @Mutator("MAIL_DOMAINS")
    void setMailDomains(String mailDomains);

    /** The {@code ORGANISATION_ID} of the one into which it was merged; 0 if it was not. */
    @NotNull
    @Accessor("MERGED_INTO")
    Long getMergedInto();

    @Mutator("MERGED_INTO")
    void setMergedInto(Long mergedInto);

    /** Whether it was removed; its id is never given to another one. */
    @NotNull
    @Accessor("DELETED")
    boolean isDeleted();

    @Mutator("DELETED")
    void setDeleted(boolean deleted);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);

    /** The revision of the list in which it was changed last. */
    @NotNull
    @Indexed
    @Accessor("CHANGED_IN")
    Long getChangedIn();

    @Mutator("CHANGED_IN")
    void setChangedIn(Long changedIn);
}
