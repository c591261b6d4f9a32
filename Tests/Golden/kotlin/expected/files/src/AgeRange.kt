package graph

/** A type that the reference names and does not describe. */
typealias AgeRange = Map<String, Any?>
