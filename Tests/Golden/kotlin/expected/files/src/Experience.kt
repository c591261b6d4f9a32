package graph

/** A type that the reference names and does not describe. */
typealias Experience = Map<String, Any?>
