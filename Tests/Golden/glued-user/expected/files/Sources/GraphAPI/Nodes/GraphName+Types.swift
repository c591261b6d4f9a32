// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `AgeRange`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AgeRange = GraphUndescribed<GraphName.AgeRange>

extension GraphName {
    /// Tells ``AgeRange`` from other types that the reference does not describe.
    public enum AgeRange {}
}

/// `EducationExperience`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias EducationExperience = GraphUndescribed<GraphName.EducationExperience>

extension GraphName {
    /// Tells ``EducationExperience`` from other types that the reference does not describe.
    public enum EducationExperience {}
}

/// `Experience`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Experience = GraphUndescribed<GraphName.Experience>

extension GraphName {
    /// Tells ``Experience`` from other types that the reference does not describe.
    public enum Experience {}
}

/// `VideoUploadLimits`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoUploadLimits = GraphUndescribed<GraphName.VideoUploadLimits>

extension GraphName {
    /// Tells ``VideoUploadLimits`` from other types that the reference does not describe.
    public enum VideoUploadLimits {}
}
