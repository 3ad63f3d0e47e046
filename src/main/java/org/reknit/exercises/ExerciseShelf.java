package org.reknit.exercises;

import java.util.List;
import org.reknit.text.Exercise;

/** The exercises of one of the ten practices. */
public record ExerciseShelf(int practice, List<Exercise> exercises) {}
