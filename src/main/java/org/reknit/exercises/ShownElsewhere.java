package org.reknit.exercises;

import java.util.List;
import org.reknit.record.Company;

/** What two people did of an exercise that has grown into a feature of its own, told to the path by that feature. */
public interface ShownElsewhere {
    /** What both can see, and of what lies closed only what the one who looks has laid down. */
    List<Showing.Piece> pieces(Company company);
}
