package org.reknit.house.broken.crypto;

import org.springframework.core.Ordered;

class KnowsSpring implements Ordered {
    @Override
    public int getOrder() {
        return 0;
    }
}
