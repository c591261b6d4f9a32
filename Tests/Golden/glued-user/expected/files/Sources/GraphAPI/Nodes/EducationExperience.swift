// Made from `user.education` in the reference by graphgen; edits to this file are lost.

/// `EducationExperience`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias EducationExperience = GraphUndescribed<GraphName.EducationExperience>

extension GraphName {
    /// Tells ``EducationExperience`` from other types that the reference does not describe.
    public enum EducationExperience {}
}
