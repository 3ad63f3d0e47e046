package org.reknit.house.broken.modules.guest;

import org.reknit.house.broken.modules.host.Host;

class Uninvited {
    private final Host host = new Host();

    @Override
    public String toString() {
        return "at " + host.getClass().getSimpleName();
    }
}
