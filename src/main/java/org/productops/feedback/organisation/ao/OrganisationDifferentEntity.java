package org.productops.feedback.organisation.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row for two organisations that look the same and are different; the smaller number stands first. */
@Preload
@Table("ORGANISATION_APART")
public interface OrganisationDifferentEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ORGANISATION_ID")
    Long getOrganisationId();

    @Mutator("ORGANISATION_ID")
    void setOrganisationId(Long organisationId);

    @NotNull
    @Indexed
    @Accessor("OTHER_ID")
    Long getOtherId();

    @Mutator("OTHER_ID")
    void setOtherId(Long otherId);
}
