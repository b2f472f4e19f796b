//! Finds definitions that contain themselves, which need a `Box`.
//!
//! Lists and maps allocate already, so only direct fields and variants count.

use crate::ir::{Api, DefinitionId, Kind, Schema};

/// The cycles of definitions through direct fields and variants.
pub(in crate::plan) struct Recursion {
    /// The strongly connected component of each definition.
    component: Vec<usize>,
    /// Whether a definition is in a cycle.
    cyclic: Vec<bool>,
    /// The components of cycles in which every member is required: such a type has no finite value.
    required_component: Vec<usize>,
    required_cyclic: Vec<bool>,
}

impl Recursion {
    /// Finds the cycles of an API.
    pub(in crate::plan) fn find(api: &Api) -> Self {
        let (component, cyclic) = cycles(api, directly_held);
        let (required_component, required_cyclic) = cycles(api, directly_required);
        Self {
            component,
            cyclic,
            required_component,
            required_cyclic,
        }
    }

    /// Whether `holder` must hold `held` in a `Box`.
    pub(in crate::plan) fn needs_box(&self, holder: Option<DefinitionId>, held: DefinitionId) -> bool {
        holder.is_some_and(|holder| self.cyclic[held.0] && self.component[holder.0] == self.component[held.0])
    }

    /// Whether a required member of `holder` can never have a value, because it requires `holder` in turn.
    pub(in crate::plan) fn is_endless(&self, holder: Option<DefinitionId>, member: &Schema) -> bool {
        let mut required = Vec::new();
        directly_required(member, &mut required);
        required.iter().any(|held| {
            let same = |holder: DefinitionId| self.required_component[holder.0] == self.required_component[held.0];
            self.required_cyclic[held.0] && holder.is_some_and(same)
        })
    }
}

/// The component of each definition, and whether it is a cycle; `next` finds the definitions that one refers to.
pub(in crate::plan) fn cycles(api: &Api, next: fn(&Schema, &mut Vec<DefinitionId>)) -> (Vec<usize>, Vec<bool>) {
    let edges: Vec<Vec<usize>> = api
        .definitions
        .iter()
        .map(|definition| {
            let mut found = Vec::new();
            next(&definition.schema, &mut found);
            found.into_iter().map(|id| id.0).collect()
        })
        .collect();
    let component = components(&edges);
    let mut size = vec![0_usize; edges.len()];
    for number in &component {
        size[*number] += 1;
    }
    let cyclic = (0..edges.len())
        .map(|index| size[component[index]] > 1 || edges[index].contains(&index))
        .collect();
    (component, cyclic)
}

fn directly_held(schema: &Schema, held: &mut Vec<DefinitionId>) {
    match &schema.kind {
        Kind::Reference(id) => held.push(*id),
        Kind::Object(object) => object
            .properties
            .iter()
            .for_each(|property| directly_held(&property.schema, held)),
        Kind::Union(union) => union
            .variants
            .iter()
            .for_each(|variant| directly_held(&variant.schema, held)),
        Kind::Tuple(tuple) => tuple.items.iter().for_each(|item| directly_held(item, held)),
        _ => {}
    }
}

/// The definitions that a value cannot exist without.
fn directly_required(schema: &Schema, held: &mut Vec<DefinitionId>) {
    match &schema.kind {
        _ if schema.nullable => {}
        Kind::Reference(id) => held.push(*id),
        Kind::Object(object) => object
            .properties
            .iter()
            .filter(|property| property.required)
            .for_each(|property| directly_required(&property.schema, held)),
        Kind::Tuple(tuple) => tuple
            .items
            .iter()
            .take(tuple.present())
            .for_each(|item| directly_required(item, held)),
        _ => {}
    }
}

/// The strongly connected component of each node (Tarjan's algorithm, without recursion, since documents can be deep).
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let count = edges.len();
    let (mut index, mut low, mut component) = (vec![UNSEEN; count], vec![0; count], vec![UNSEEN; count]);
    let (mut stack, mut next_index, mut next_component) = (Vec::new(), 0, 0);
    for root in 0..count {
        if index[root] != UNSEEN {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = next_index;
                low[node] = next_index;
                next_index += 1;
                stack.push(node);
            }
            if let Some(&target) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if index[target] == UNSEEN {
                    work.push((target, 0));
                } else if component[target] == UNSEEN {
                    low[node] = low[node].min(index[target]);
                }
                continue;
            }
            if let Some(&(parent, _)) = work.last() {
                low[parent] = low[parent].min(low[node]);
            }
            if low[node] == index[node] {
                while let Some(member) = stack.pop() {
                    component[member] = next_component;
                    if member == node {
                        break;
                    }
                }
                next_component += 1;
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn cycles_share_a_component() {
        let found = components(&[vec![1], vec![2], vec![0], vec![0], vec![4]]);
        assert_eq!(found[0], found[1]);
        assert_eq!(found[1], found[2]);
        assert_ne!(found[0], found[3]);
        assert_ne!(found[3], found[4]);
    }
}
