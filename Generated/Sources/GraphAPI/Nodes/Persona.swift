// Made from `page/personas.data` in the reference by graphgen; edits to this file are lost.

/// `Persona`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Persona = GraphUndescribed<GraphName.Persona>

extension GraphName {
    /// Tells ``Persona`` from other types that the reference does not describe.
    public enum Persona {}
}
