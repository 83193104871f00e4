package org.productops.common.imports.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each record with mended cells, or that is left out. */
@Preload
@Table("IMPORT_MEND")
public interface ImportMendEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("IMPORT_ID")
    Long getImportId();

    @Mutator("IMPORT_ID")
    void setImportId(Long importId);

    @NotNull
    @Indexed
    @Accessor("RECORD_PLACE")
    String getRecordPlace();

    @Mutator("RECORD_PLACE")
    void setRecordPlace(String recordPlace);

    @Accessor("LEFT_OUT")
    boolean isLeftOut();

    @Mutator("LEFT_OUT")
    void setLeftOut(boolean leftOut);

    /** A JSON object with texts by fields. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("MENDED_CELLS")
    String getMendedCells();

    @Mutator("MENDED_CELLS")
    void setMendedCells(String mendedCells);
}
