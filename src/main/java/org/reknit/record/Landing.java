package org.reknit.record;

import org.reknit.acts.Head;
import org.reknit.acts.SignedAct;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a signed act to where it is to lie. */
public interface Landing {
    /** Does it inside this transaction. */
    Landed land(JdbcClient sql, SignedAct act, Head head);

    /** Where a signed act has come to lie. */
    enum Landed {
        /** At the end of the chain, perhaps behind another. */
        ENTERED,
        /** Beside the record for now; nobody is told. */
        BESIDE,
        /** Nowhere: the head is no longer the end, or the id is taken. Nothing was done. */
        NOWHERE
    }
}
