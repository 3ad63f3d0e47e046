package org.reknit.journal;

import java.util.List;
import java.util.Optional;
import org.reknit.database.Database;
import org.reknit.people.PersonId;
import org.springframework.stereotype.Component;

/** Sealed sheets, each looked for under its owner alone. */
@Component
class SheetTable {
    private final Database database;

    SheetTable(Database database) {
        this.database = database;
    }

    /**
     * A sheet from outside.
     *
     * @param size of the sealed bytes
     */
    record Cover(SheetId id, long day, int size) {}

    List<Cover> of(PersonId owner) {
        return database.read()
                .sql("select id, day, length(sealed) from sheet where person = ? order by id")
                .param(owner.toString())
                .query((row, i) -> new Cover(SheetId.of(row.getString(1)), row.getLong(2), row.getInt(3)))
                .list();
    }

    Optional<Sheet> find(PersonId owner, SheetId id) {
        return database.read()
                .sql("select day, sealed from sheet where person = ? and id = ?")
                .params(owner.toString(), id.toString())
                .query((row, i) -> new Sheet(owner, id, row.getLong(1), row.getBytes(2)))
                .optional();
    }

    /** Whether there was none of this id yet. */
    boolean add(Sheet sheet) {
        return database.write(sql -> sql.sql(
                                "insert into sheet (person, id, day, sealed) values (?, ?, ?, ?) on conflict do nothing")
                        .params(sheet.owner().toString(), sheet.id().toString(), sheet.day(), sheet.sealed())
                        .update())
                == 1;
    }

    /** Whether it still was as given, byte for byte; of two who change it at once, one is told no. */
    boolean change(Sheet sheet, byte[] before) {
        int changed = database.write(
                sql -> sql.sql("update sheet set day = ?, sealed = ? where person = ? and id = ? and sealed = ?")
                        .param(sheet.day())
                        .param(sheet.sealed())
                        .param(sheet.owner().toString())
                        .param(sheet.id().toString())
                        .param(before)
                        .update());
        database.settle();
        return changed == 1;
    }

    /** Whether it was there. */
    boolean remove(PersonId owner, SheetId id) {
        int gone = database.write(sql -> sql.sql("delete from sheet where person = ? and id = ?")
                .params(owner.toString(), id.toString())
                .update());
        database.settle();
        return gone == 1;
    }
}
