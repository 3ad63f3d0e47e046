package org.reknit.house.broken;

import gg.jte.models.runtime.JteModel;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Frame;

class DrawsAnothers {
    JteModel page(Frame frame) {
        return new StaticTemplates().webLeaveAbout(frame);
    }
}
