package org.reknit.house.broken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class TalksTooMuch {
    private static final Logger LOG = LoggerFactory.getLogger(TalksTooMuch.class);

    void tell(Exception trouble) {
        LOG.error("trouble", trouble);
        System.out.println("trouble");
    }
}
