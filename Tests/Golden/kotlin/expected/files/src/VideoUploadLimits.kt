package graph

/** A type that the reference names and does not describe. */
typealias VideoUploadLimits = Map<String, Any?>
